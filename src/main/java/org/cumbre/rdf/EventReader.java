package org.cumbre.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.event.Status;

/** Reads consolidated events back from the default graph, with the claims that stand in the articles' graphs. */
public final class EventReader {

    private final Values values;
    private final ActorReader actors;
    private final ReportReader reports;

    /** @param graph the default graph */
    public EventReader(Graph graph, ActorReader actors, ReportReader reports) {
        this.values = new Values(graph);
        this.actors = actors;
        this.reports = reports;
    }

    /** The event's first day, else its last: what events are ordered by. */
    public Optional<LocalDate> day(Node iri) {
        return values.date(iri, Vocabulary.BEGIN).or(() -> values.date(iri, Vocabulary.END));
    }

    /**
     * The event without its reports, which take most of the time.
     *
     * @throws GraphFault if the event is not one that {@link EventQuads} writes
     */
    public Event outline(Node iri) {
        Values own = values.about(iri);
        List<Node> classes = own.all(iri, Vocabulary.TYPE);
        EventType type = Stream.of(EventType.values())
                .filter(candidate -> classes.contains(Vocabulary.of(candidate)))
                .findFirst()
                .orElseThrow(() -> new GraphFault(iri + " has no event type"));
        return new Event(
                Iris.eventId(iri),
                type,
                GraphReader.participants(own, actors, iri),
                GraphReader.time(own, iri),
                own.ordered(iri, Vocabulary.HAS_PLACE, Vocabulary.PLACE_ORDER).stream()
                        .map(actors::place)
                        .toList(),
                own.constant(iri, Vocabulary.STATUS, Status.values(), Vocabulary::of),
                own.ordered(iri, Vocabulary.ATTRIBUTED_TO, Vocabulary.ATTRIBUTION_ORDER).stream()
                        .map(actors::actor)
                        .toList(),
                own.number(iri, Vocabulary.CONFIDENCE),
                List.of(),
                GraphReader.mode(own, iri),
                GraphReader.contexts(own, iri));
    }

    /** An outline with the reports that the event rests on. */
    public Event withReports(Event outline) {
        List<Report> told = values.all(Iris.event(outline.id()), Vocabulary.CLAIM).stream()
                .flatMap(claim -> reports.report(claim).stream())
                .sorted(ReportOrder.comparator())
                .toList();
        return new Event(
                outline.id(),
                outline.type(),
                outline.participants(),
                outline.time(),
                outline.places(),
                outline.status(),
                outline.attribution(),
                outline.confidence(),
                told,
                outline.mode(),
                outline.contexts());
    }
}
