package org.cumbre.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;

/**
 * Which events to give. An empty set, list or date lets all through.
 *
 * @param types event types
 * @param actors names or IRIs: an event passes if one of them takes part, or someone who acts for one of them
 * @param from first day: an event passes if it ends on that day or later; one without a date does not
 * @param to last day: an event passes if it begins on that day or earlier; one without a date does not
 * @param statuses how events stand to the facts
 */
public record EventFilter(
        Set<EventType> types,
        List<String> actors,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<Status> statuses) {

    /** Lets every event through. */
    public static final EventFilter ALL =
            new EventFilter(Set.of(), List.of(), Optional.empty(), Optional.empty(), Set.of());

    public EventFilter {
        types = Set.copyOf(types);
        actors = List.copyOf(actors);
        statuses = Set.copyOf(statuses);
    }

    /** All but the actors, whose names only the store can tell. */
    boolean admits(Event event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && from.map(day -> last(event).filter(end -> !end.isBefore(day)).isPresent())
                        .orElse(true)
                && to.map(day -> first(event)
                                .filter(begin -> !begin.isAfter(day))
                                .isPresent())
                        .orElse(true);
    }

    private static Optional<LocalDate> first(Event event) {
        return event.time().flatMap(time -> time.begin().or(time::end));
    }

    private static Optional<LocalDate> last(Event event) {
        return event.time().flatMap(time -> time.end().or(time::begin));
    }
}
