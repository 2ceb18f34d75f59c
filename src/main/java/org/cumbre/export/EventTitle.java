package org.cumbre.export;

import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Role;

/** An event in a few words: "Visit: Vladimir Putin → North Korea", "Meeting: Russia, China". */
public final class EventTitle {

    private EventTitle() {}

    /** Type and participants, names in English. */
    public static String of(Event event) {
        return event.type().label() + ": " + participants(event);
    }

    /** Who, and to whom; sides that are interchangeable are one list. */
    public static String participants(Event event) {
        String sources = names(event.actors(Role.SOURCE));
        String targets = names(event.actors(Role.TARGET));
        if (targets.isEmpty()) {
            return sources;
        }
        if (event.type().symmetric()) {
            return sources.isEmpty() ? targets : sources + ", " + targets;
        }
        return (sources.isEmpty() ? "?" : sources) + " → " + targets;
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::english).collect(Collectors.joining(", "));
    }
}
