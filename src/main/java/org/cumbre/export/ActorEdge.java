package org.cumbre.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;

/**
 * What two actors have to do with each other, by one type of event.
 *
 * @param source IRI of the one who acts; of interchangeable sides the smaller IRI
 * @param target IRI of the other
 * @param events at least one
 */
record ActorEdge(String source, String target, EventType type, List<Event> events) {

    ActorEdge {
        events = List.copyOf(events);
    }

    int weight() {
        return events.size();
    }

    /** How many of the events took place, as far as is known. */
    long occurred() {
        return events.stream()
                .filter(event -> event.status() == Status.OCCURRED)
                .count();
    }

    Optional<LocalDate> first() {
        return times().flatMap(time -> time.begin().or(time::end).stream()).min(Comparator.naturalOrder());
    }

    Optional<LocalDate> last() {
        return times().flatMap(time -> time.end().or(time::begin).stream()).max(Comparator.naturalOrder());
    }

    QuadClass quad() {
        return QuadClass.of(type);
    }

    Stream<TimeValue> times() {
        return events.stream().flatMap(event -> event.time().stream());
    }
}
