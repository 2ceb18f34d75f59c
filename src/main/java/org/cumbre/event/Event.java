package org.cumbre.event;

import java.util.List;
import java.util.Optional;

/**
 * What one or more claims tell of.
 *
 * @param id unique, and the same each time the same claims are consolidated
 * @param reports the claims joined in it, with their articles
 * @param mode that most of its claims give, if any does
 * @param contexts that any of its claims gives, in order of the alphabet
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
        List<Report> reports,
        Optional<String> mode,
        List<String> contexts) {

    public Event {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        attribution = List.copyOf(attribution);
        reports = List.copyOf(reports);
        contexts = List.copyOf(contexts);
    }

    /** An event without mode and contexts. */
    public Event(
            String id,
            EventType type,
            List<Participant> participants,
            Optional<TimeValue> time,
            List<Place> places,
            Status status,
            List<Actor> attribution,
            double confidence,
            List<Report> reports) {
        this(
                id,
                type,
                participants,
                time,
                places,
                status,
                attribution,
                confidence,
                reports,
                Optional.empty(),
                List.of());
    }

    public List<Actor> actors(Role role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::actor)
                .toList();
    }
}
