package org.cumbre.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.rdf.ActorQuads;
import org.cumbre.rdf.KnownActors;
import org.cumbre.rdf.Vocabulary;

/** Keeps the graph of the gazetteer's actors in step with the gazetteer; each actor is looked at once while the store is open. */
final class ActorRegistry {

    private final ActorQuads quads;
    private final Set<Actor> written = ConcurrentHashMap.newKeySet();

    ActorRegistry(KnownActors known) {
        quads = new ActorQuads(known);
    }

    /** The actors of some articles that have not been looked at. */
    Set<Actor> unwritten(List<ArticleClaims> articles) {
        Set<Actor> actors = new HashSet<>();
        articles.forEach(article -> actors.addAll(quads.mentioned(article.claims())));
        actors.removeAll(written);
        return actors;
    }

    /** Makes the graph describe these actors as the gazetteer does. */
    void write(Collection<Actor> actors, Graph graph) {
        for (Actor actor : actors) {
            Set<Triple> wanted = new HashSet<>();
            quads.of(actor).stream().map(Quad::asTriple).forEach(wanted::add);
            wanted.stream()
                    .map(Triple::getSubject)
                    .distinct()
                    .toList()
                    .forEach(subject -> replace(subject, wanted, graph));
            wanted.forEach(graph::add);
        }
    }

    /** To be called once what was written is committed. */
    void committed(Collection<Actor> actors) {
        written.addAll(actors);
    }

    /** Removes what is no longer so, with the offices that are no longer held; takes what is there already off the wanted triples. */
    private static void replace(Node subject, Set<Triple> wanted, Graph graph) {
        for (Triple triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
            if (!wanted.remove(triple)) {
                graph.delete(triple);
                if (triple.getPredicate().equals(Vocabulary.OFFICE)) {
                    graph.remove(triple.getObject(), Node.ANY, Node.ANY);
                }
            }
        }
    }
}
