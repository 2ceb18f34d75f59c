package org.cumbre.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.rdf.Vocabulary;

/**
 * Copies what one graph says of things, subject by subject, and of whatever they refer to: actors, places, offices, articles, each once. An
 * article's text, which is its publisher's, is not copied.
 */
final class Description {

    private static final Set<Node> FOLLOWED = Set.of(
            Vocabulary.HAS_ACTOR,
            Vocabulary.HAS_PLACE,
            Vocabulary.ATTRIBUTED_TO,
            Vocabulary.ARTICLE,
            Vocabulary.STEP,
            Vocabulary.COUNTRY,
            Vocabulary.OFFICE,
            Vocabulary.OF);

    /** Who deals with whom is said of the whole graph, not of what is copied. */
    private static final Set<Node> NOT_COPIED = Set.of(Vocabulary.DEALS_WITH, Vocabulary.ARTICLE_BODY);

    private final Graph graph;
    private final Node name;
    private final Consumer<Quad> sink;
    private final Set<Node> described = new HashSet<>();

    Description(Graph graph, Node name, Consumer<Quad> sink) {
        this.graph = graph;
        this.name = name;
        this.sink = sink;
    }

    /** Something that is asked for once, so that it need not be remembered: an event, a claim. */
    void once(Node subject) {
        Deque<Node> next = new ArrayDeque<>();
        write(subject, next);
        follow(next);
    }

    /** Something that may be asked for again. */
    void of(Node subject) {
        Deque<Node> next = new ArrayDeque<>();
        next.add(subject);
        follow(next);
    }

    private void follow(Deque<Node> next) {
        while (!next.isEmpty()) {
            Node subject = next.remove();
            if (described.add(subject)) {
                write(subject, next);
            }
        }
    }

    private void write(Node subject, Deque<Node> next) {
        List<Triple> triples = graph.find(subject, Node.ANY, Node.ANY).toList();
        for (Triple triple : triples) {
            if (NOT_COPIED.contains(triple.getPredicate())) {
                continue;
            }
            sink.accept(Quad.create(name, triple));
            if (FOLLOWED.contains(triple.getPredicate())) {
                next.add(triple.getObject());
            }
        }
    }
}
