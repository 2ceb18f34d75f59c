package org.cumbre.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Event;
import org.cumbre.event.Place;
import org.cumbre.rdf.ActorQuads;
import org.cumbre.rdf.KnownActors;
import org.cumbre.rdf.Vocabulary;

/** Keeps the graph of the gazetteer's actors and places in step with the gazetteer; each is looked at once while the store is open. */
final class ActorRegistry {

    private final ActorQuads quads;
    private final Set<Actor> writtenActors = ConcurrentHashMap.newKeySet();
    private final Set<Place> writtenPlaces = ConcurrentHashMap.newKeySet();

    /** Those that some articles name and that have not been looked at. */
    record Unwritten(Set<Actor> actors, Set<Place> places) {}

    ActorRegistry(KnownActors known) {
        quads = new ActorQuads(known);
    }

    Unwritten unwritten(List<ArticleClaims> articles) {
        Set<Actor> actors = new HashSet<>();
        Set<Place> places = new HashSet<>();
        for (ArticleClaims article : articles) {
            actors.addAll(quads.mentioned(article.claims()));
            places.addAll(quads.places(article.claims()));
        }
        actors.removeAll(writtenActors);
        places.removeAll(writtenPlaces);
        return new Unwritten(actors, places);
    }

    /** Actors that events name and no article: those who have become known since. */
    Set<Actor> unwritten(Event event) {
        Set<Actor> actors = new HashSet<>(quads.mentioned(event));
        actors.removeAll(writtenActors);
        return actors;
    }

    /** Makes the graph describe them as the gazetteer does. */
    void describe(Set<Actor> actors, Graph graph) {
        actors.forEach(actor -> write(quads.of(actor), graph));
    }

    /** What the graph should say of them. */
    List<Quad> quads(Unwritten unwritten) {
        return unwritten.actors().stream()
                .flatMap(actor -> quads.of(actor).stream())
                .collect(Collectors.collectingAndThen(Collectors.toList(), list -> {
                    unwritten.places().forEach(place -> list.addAll(quads.of(place)));
                    return list;
                }));
    }

    /**
     * Makes the graph describe them as the gazetteer does.
     *
     * @return whether the graph said something else of any of them
     */
    boolean write(Unwritten unwritten, Graph graph) {
        boolean other = false;
        for (Actor actor : unwritten.actors()) {
            other |= write(quads.of(actor), graph);
        }
        for (Place place : unwritten.places()) {
            other |= write(quads.of(place), graph);
        }
        return other;
    }

    /** To be called once what was written is committed. */
    void committed(Unwritten unwritten) {
        writtenActors.addAll(unwritten.actors());
        writtenPlaces.addAll(unwritten.places());
    }

    private static boolean write(List<Quad> described, Graph graph) {
        Set<Triple> wanted = described.stream().map(Quad::asTriple).collect(Collectors.toCollection(HashSet::new));
        boolean known = wanted.stream()
                .map(Triple::getSubject)
                .anyMatch(subject -> graph.contains(subject, Vocabulary.TYPE, Node.ANY));
        boolean other = false;
        for (Node subject : wanted.stream().map(Triple::getSubject).distinct().toList()) {
            other |= replace(subject, wanted, graph);
        }
        other |= known && !wanted.isEmpty();
        wanted.forEach(graph::add);
        return other;
    }

    /** Removes what is no longer so, with the offices that are no longer held; takes what is there already off the wanted triples. */
    private static boolean replace(Node subject, Set<Triple> wanted, Graph graph) {
        boolean removed = false;
        for (Triple triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
            if (!wanted.remove(triple)) {
                removed = true;
                graph.delete(triple);
                if (triple.getPredicate().equals(Vocabulary.OFFICE)) {
                    graph.remove(triple.getObject(), Node.ANY, Node.ANY);
                }
            }
        }
        return removed;
    }
}
