package org.cumbre.rdf;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.event.Status;

/** Reads consolidated events back from the default graph, with the claims that stand in the articles' graphs. */
public final class EventReader {

    private final Values values;
    private final ActorReader actors;
    private final Function<Node, ArticleClaims> articles;

    /**
     * @param graph the default graph
     * @param articles gives the article and claims of an article's IRI
     */
    public EventReader(Graph graph, Function<Node, ArticleClaims> articles) {
        this.values = new Values(graph);
        this.actors = new ActorReader(graph);
        this.articles = articles;
    }

    /** The IRIs of all events, in no order. */
    public Stream<Node> iris() {
        return values
                .graph()
                .find(Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT)
                .mapWith(Triple::getSubject)
                .toList()
                .stream();
    }

    /** @throws GraphFault if the event is not one that {@link EventQuads} writes */
    public Event event(Node iri) {
        List<Node> classes = values.all(iri, Vocabulary.TYPE);
        EventType type = Stream.of(EventType.values())
                .filter(candidate -> classes.contains(Vocabulary.of(candidate)))
                .findFirst()
                .orElseThrow(() -> new GraphFault(iri + " has no event type"));
        return new Event(
                Iris.eventId(iri),
                type,
                GraphReader.participants(values, actors, iri),
                GraphReader.time(values, iri),
                values.ordered(iri, Vocabulary.HAS_PLACE, Vocabulary.PLACE_ORDER).stream()
                        .map(actors::place)
                        .toList(),
                values.constant(iri, Vocabulary.STATUS, Status.values(), Vocabulary::of),
                values.ordered(iri, Vocabulary.ATTRIBUTED_TO, Vocabulary.ATTRIBUTION_ORDER).stream()
                        .map(actors::actor)
                        .toList(),
                values.number(iri, Vocabulary.CONFIDENCE),
                reports(iri));
    }

    private List<Report> reports(Node iri) {
        List<Node> claims = values.all(iri, Vocabulary.CLAIM);
        return values.all(iri, Vocabulary.ARTICLE).stream()
                .map(articles)
                .filter(Objects::nonNull)
                .flatMap(article -> article.reports().stream())
                .filter(report -> claims.contains(Iris.claim(report.article(), report.claim())))
                .sorted(ReportOrder.comparator())
                .toList();
    }
}
