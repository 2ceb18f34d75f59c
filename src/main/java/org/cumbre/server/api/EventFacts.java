package org.cumbre.server.api;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;

/**
 * What events are found, counted and drawn by.
 *
 * @param begin first day as days since 1970-01-01, or {@link #NO_DAY}
 * @param end last day, likewise
 */
record EventFacts(Node event, EventType type, Status status, int begin, int end, List<Node> actors, List<Node> places) {

    static final int NO_DAY = Integer.MIN_VALUE;

    /** The day that it is put in order by. */
    int day() {
        return begin == NO_DAY ? end : begin;
    }

    int lastDay() {
        return end == NO_DAY ? begin : end;
    }

    Optional<String> year() {
        return day() == NO_DAY
                ? Optional.empty()
                : Optional.of(
                        Integer.toString(java.time.LocalDate.ofEpochDay(day()).getYear()));
    }
}
