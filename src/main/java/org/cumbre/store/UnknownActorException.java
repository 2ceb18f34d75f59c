package org.cumbre.store;

import java.util.List;

/** Says that the graph knows no actor, country, place or article of a name, and which names come close. */
public final class UnknownActorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> closest;

    /** @param what "actor", "country", "place" or "article" */
    UnknownActorException(String what, String name, List<String> closest) {
        super(
                closest.isEmpty()
                        ? "no " + what + " is called \"" + name + "\", and the graph has none with a similar name"
                        : "no " + what + " is called \"" + name + "\"; the closest names are: "
                                + String.join("; ", closest));
        this.closest = List.copyOf(closest);
    }

    /** The closest names, best first. */
    public List<String> closest() {
        return closest;
    }
}
