package org.cumbre.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.rdf.Vocabulary;

/**
 * Keeps which actors share an event ({@code cu:dealsWith}, in both directions), so that a path from one actor to another need not look at
 * every event on its way.
 */
final class SharedEvents {

    private final Graph events;
    private final Set<Pair> parted = new LinkedHashSet<>();

    private record Pair(Node one, Node other) {}

    SharedEvents(Graph events) {
        this.events = events;
    }

    /** An event is about to be taken away or to be written anew. */
    void gone(Node event) {
        parted.addAll(pairs(event));
    }

    /** An event was written. */
    void come(Node event) {
        for (Pair pair : pairs(event)) {
            parted.remove(pair);
            events.add(Triple.create(pair.one(), Vocabulary.DEALS_WITH, pair.other()));
        }
    }

    /** Takes away the pairs that share no event any more. */
    void settle() {
        for (Pair pair : parted) {
            boolean another = events.find(Node.ANY, Vocabulary.HAS_ACTOR, pair.one())
                    .mapWith(Triple::getSubject)
                    .filterKeep(event -> events.contains(event, Vocabulary.HAS_ACTOR, pair.other()))
                    .hasNext();
            if (!another) {
                events.delete(Triple.create(pair.one(), Vocabulary.DEALS_WITH, pair.other()));
            }
        }
        parted.clear();
    }

    private List<Pair> pairs(Node event) {
        List<Node> actors = events.find(event, Vocabulary.HAS_ACTOR, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return actors.stream()
                .flatMap(one ->
                        actors.stream().filter(other -> !other.equals(one)).map(other -> new Pair(one, other)))
                .toList();
    }
}
