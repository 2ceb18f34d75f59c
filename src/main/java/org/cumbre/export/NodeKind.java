package org.cumbre.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the nodes of an exported graph are. */
public enum NodeKind {
    /** Actors, with an edge for each pair and type of event. */
    ACTORS,
    /** Events, actors and places, with an edge for each part in an event. */
    EVENTS;

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NodeKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
