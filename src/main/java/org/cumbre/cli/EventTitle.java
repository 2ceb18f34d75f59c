package org.cumbre.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;

/** An event in a few words: "Visit: Vladimir Putin → North Korea", "Meeting: Russia, China". */
final class EventTitle {

    private EventTitle() {}

    /** Type and participants, names in English. */
    static String of(Event event) {
        return event.type().label() + ": " + of(event.type(), event.participants());
    }

    /** Who, and to whom; sides that are interchangeable are one list. */
    static String of(EventType type, List<Participant> participants) {
        String sources = names(participants, Role.SOURCE);
        String targets = names(participants, Role.TARGET);
        if (targets.isEmpty()) {
            return sources;
        }
        if (type.symmetric()) {
            return sources.isEmpty() ? targets : sources + ", " + targets;
        }
        return (sources.isEmpty() ? "?" : sources) + " → " + targets;
    }

    private static String names(List<Participant> participants, Role role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(participant -> participant.actor().english())
                .collect(Collectors.joining(", "));
    }
}
