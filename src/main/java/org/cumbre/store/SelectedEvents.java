package org.cumbre.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Sector;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.EventReader;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.cumbre.rdf.ReportReader;

/**
 * The events of a store that a filter lets through, read one by one as they are asked for. What it keeps of each event is its id and day
 * alone, to give them in order: some eighty bytes.
 */
final class SelectedEvents implements EventSource {

    private static final Comparator<Key> BY_TIME =
            Comparator.comparingLong(Key::day).thenComparing(Key::id);

    private final DatasetGraph graphs;
    private final EventCriteria criteria;
    private final ActorReader actors;
    private final EventReader reader;
    private Optional<List<Key>> order = Optional.empty();

    /** @throws UnknownActorException if the filter names what the graph does not know */
    SelectedEvents(DatasetGraph graphs, EventFilter filter, Supplier<ActorNames> actorNames) {
        Graph events = graphs.getDefaultGraph();
        this.graphs = graphs;
        this.criteria = EventCriteria.resolve(filter, events, actorNames);
        this.actors = new ActorReader(events);
        ReportReader reports = new ReportReader(graphs::getGraph, new ActorReader(graphs.getGraph(Iris.actors())));
        this.reader = new EventReader(events, actors, reports);
    }

    @Override
    public Stream<Event> events() {
        return outlines().map(reader::withReports);
    }

    @Override
    public Stream<Event> outlines() {
        return keys().stream().map(key -> reader.outline(Iris.event(key.id()))).filter(criteria::admits);
    }

    @Override
    public KnownActors known() {
        return new KnownActors() {
            @Override
            public Optional<Actor> actor(String key) {
                return actors.withKey(key);
            }

            @Override
            public List<Sector> sectors(Actor actor, Optional<LocalDate> day) {
                return actors.sectors(actor, day);
            }
        };
    }

    @Override
    public void statements(Consumer<Quad> sink) {
        Description description = new Description(graphs.getDefaultGraph(), Quad.defaultGraphIRI, sink);
        outlines().forEach(event -> description.once(Iris.event(event.id())));
    }

    @Override
    public void evidence(Consumer<Quad> sink) {
        EventEvidence evidence = new EventEvidence(graphs);
        outlines().forEach(event -> evidence.add(Iris.event(event.id())));
        evidence.write(this::isSelected, sink);
    }

    private boolean isSelected(Node event) {
        return criteria.tellsOf(event, graphs.getDefaultGraph()) && criteria.admits(reader.outline(event));
    }

    private List<Key> keys() {
        if (order.isEmpty()) {
            order = Optional.of(criteria.candidates(graphs.getDefaultGraph())
                    .map(this::key)
                    .sorted(BY_TIME)
                    .toList());
        }
        return order.orElseThrow();
    }

    private Key key(Node iri) {
        return new Key(reader.day(iri).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE), Iris.eventId(iri));
    }

    private record Key(long day, String id) {}
}
