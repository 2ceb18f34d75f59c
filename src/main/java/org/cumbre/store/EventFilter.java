package org.cumbre.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;

/**
 * Which events to give: those that pass every part. An empty set, list or date lets all through; of several values one is enough. Actors,
 * countries, places and articles are given by any of their names or by IRI.
 *
 * @param types event types
 * @param actors one of them takes part, or someone who acts for one of them
 * @param countries one of them or someone of theirs takes part, or it takes place there
 * @param places it takes place there, or at a place of that country
 * @param articles one of them tells of it: source as given, file name, web address or IRI
 * @param from first day: an event passes if it ends on that day or later; one without a date does not
 * @param to last day: an event passes if it begins on that day or earlier; one without a date does not
 * @param statuses how events stand to the facts
 * @param minConfidence between 0 and 1
 */
public record EventFilter(
        Set<EventType> types,
        List<String> actors,
        List<String> countries,
        List<String> places,
        List<String> articles,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<Status> statuses,
        double minConfidence) {

    /** Lets every event through. */
    public static final EventFilter ALL = new EventFilter(
            Set.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Set.of(), 0);

    public EventFilter {
        types = Set.copyOf(types);
        actors = List.copyOf(actors);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        articles = List.copyOf(articles);
        statuses = Set.copyOf(statuses);
    }

    public EventFilter withTypes(Set<EventType> only) {
        return new EventFilter(only, actors, countries, places, articles, from, to, statuses, minConfidence);
    }

    public EventFilter withActors(List<String> only) {
        return new EventFilter(types, only, countries, places, articles, from, to, statuses, minConfidence);
    }

    public EventFilter withCountries(List<String> only) {
        return new EventFilter(types, actors, only, places, articles, from, to, statuses, minConfidence);
    }

    public EventFilter withPlaces(List<String> only) {
        return new EventFilter(types, actors, countries, only, articles, from, to, statuses, minConfidence);
    }

    public EventFilter withArticles(List<String> only) {
        return new EventFilter(types, actors, countries, places, only, from, to, statuses, minConfidence);
    }

    public EventFilter withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new EventFilter(types, actors, countries, places, articles, first, last, statuses, minConfidence);
    }

    public EventFilter withStatuses(Set<Status> only) {
        return new EventFilter(types, actors, countries, places, articles, from, to, only, minConfidence);
    }

    public EventFilter withMinConfidence(double least) {
        return new EventFilter(types, actors, countries, places, articles, from, to, statuses, least);
    }

    /** All but names, which only the store can tell. */
    boolean admits(Event event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && event.confidence() >= minConfidence
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
