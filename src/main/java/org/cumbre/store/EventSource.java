package org.cumbre.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Event;
import org.cumbre.rdf.KnownActors;

/**
 * Events one after another, in order of time, those without a date last. They can be gone through as often as need be, and are never all in
 * memory at once. Events of a store can be read only within {@link EventStore#read}.
 */
public interface EventSource {

    Stream<Event> events();

    /** The same events without their reports: much quicker, enough for who, what, when and where. */
    default Stream<Event> outlines() {
        return events();
    }

    /** The actors that events name only by their keys: the countries that others belong to. */
    KnownActors known();

    /** The quads of the default graph that tell of the events and of their actors, places and articles, subject by subject. */
    void statements(Consumer<Quad> sink);

    /** The quads of the articles' graphs that the events rest on: article, claims, and whom those name; graph by graph. */
    void evidence(Consumer<Quad> sink);

    /** Events that are in memory anyway. */
    static EventSource of(List<Event> events, KnownActors known) {
        return new ListedEvents(events, known);
    }
}
