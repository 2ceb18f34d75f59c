package org.cumbre.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;

/** What the articles' graphs say of some events, graph by graph, and at last the graph that describes the actors of them all. */
final class EventEvidence {

    private final DatasetGraph graphs;
    private final Graph events;
    private final Set<Node> articles = new LinkedHashSet<>();
    private final Set<Node> actors = new LinkedHashSet<>();

    EventEvidence(DatasetGraph graphs) {
        this.graphs = graphs;
        this.events = graphs.getDefaultGraph();
    }

    /** Notes the articles of an event. */
    void add(Node event) {
        articles.addAll(objects(event, Vocabulary.ARTICLE));
    }

    /** @param wanted whether an event is one of those to tell of */
    void write(Predicate<Node> wanted, Consumer<Quad> sink) {
        for (Node article : articles) {
            Description description = new Description(graphs.getGraph(article), article, noting(sink));
            description.of(article);
            events.find(Node.ANY, Vocabulary.ARTICLE, article).mapWith(Triple::getSubject).toList().stream()
                    .filter(wanted)
                    .flatMap(event -> objects(event, Vocabulary.CLAIM).stream())
                    .filter(claim -> Iris.articleOf(claim).equals(article))
                    .forEach(description::once);
        }
        Description description = new Description(graphs.getGraph(Iris.actors()), Iris.actors(), sink);
        actors.forEach(description::of);
    }

    private Consumer<Quad> noting(Consumer<Quad> sink) {
        return quad -> {
            if (quad.getPredicate().equals(Vocabulary.HAS_ACTOR)
                    || quad.getPredicate().equals(Vocabulary.ATTRIBUTED_TO)) {
                actors.add(quad.getObject());
            }
            sink.accept(quad);
        };
    }

    private List<Node> objects(Node subject, Node property) {
        return events.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
