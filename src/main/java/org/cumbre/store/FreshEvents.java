package org.cumbre.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Actor;
import org.cumbre.event.FiledEvent;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Literals;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.store.StoredArticles.StoredGraph;

/** Writes the events of a dataset that has none yet, for the bulk loader: nothing is looked up, and nothing is taken away. */
final class FreshEvents {

    /** Pairs that are remembered so as not to be written again; more would do no harm. */
    private static final int PAIRS = 1_000_000;

    private final EventQuads quads;
    private final ActorRegistry registry;
    private final Set<Actor> known = new HashSet<>();
    private final Set<Node> things = new LinkedHashSet<>();
    private final Set<Triple> pairs = new HashSet<>();
    private int events;

    FreshEvents(EventQuads quads, ActorRegistry registry) {
        this.quads = quads;
        this.registry = registry;
    }

    /** An article, of which events tell if it claims anything. */
    void article(StoredGraph article, StreamRDF out) {
        if (article.claims()) {
            article.triples().stream()
                    .filter(triple -> triple.getSubject().equals(article.name()) && EventGraph.ofArticles(triple))
                    .forEach(out::triple);
        }
    }

    void write(FiledEvent filed, StreamRDF out) {
        events++;
        known.addAll(registry.unwritten(filed.event()));
        Node event = Iris.event(filed.event().id());
        List<Triple> triples = quads.about(filed.event());
        triples.forEach(out::triple);
        triples.stream()
                .filter(triple -> EventGraph.MENTIONS.contains(triple.getPredicate()))
                .forEach(triple -> things.add(triple.getObject()));
        filed.keys()
                .forEach(key ->
                        out.quad(Quad.create(Iris.filing(), event, Vocabulary.FILED_UNDER, Literals.integer(key))));
        pairs(
                triples.stream()
                        .filter(triple -> triple.getPredicate().equals(Vocabulary.HAS_ACTOR))
                        .map(Triple::getObject)
                        .distinct()
                        .toList(),
                out);
    }

    private void pairs(List<Node> actors, StreamRDF out) {
        for (Node one : actors) {
            for (Node other : actors) {
                Triple pair = Triple.create(one, Vocabulary.DEALS_WITH, other);
                if (!one.equals(other) && pairs.add(pair)) {
                    out.triple(pair);
                }
            }
        }
        if (pairs.size() > PAIRS) {
            pairs.clear();
        }
    }

    /** The actors and places that the events mention, and that are still to be described. */
    Set<Node> things() {
        return things;
    }

    /** The gazetteer's actors that the events name and no article does. */
    Set<Actor> known() {
        return known;
    }

    int events() {
        return events;
    }
}
