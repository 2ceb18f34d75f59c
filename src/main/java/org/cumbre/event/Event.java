package org.cumbre.event;

import java.util.List;
import java.util.Optional;

/**
 * What one or more claims tell of.
 *
 * @param id unique, and the same each time the same claims are consolidated
 * @param reports the claims joined in it, with their articles
 */
public record Event(
        String id,
        EventType type,
        List<Participant> participants,
        Optional<TimeValue> time,
        List<Place> places,
        Status status,
        List<Actor> attribution,
        double confidence,
        List<Report> reports) {

    public Event {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        attribution = List.copyOf(attribution);
        reports = List.copyOf(reports);
    }

    public List<Actor> actors(Role role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::actor)
                .toList();
    }
}
