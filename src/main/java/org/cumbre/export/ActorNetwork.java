package org.cumbre.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;
import org.cumbre.rdf.Iris;

/** The network of the actors of some events: an edge for each pair and type of event. */
final class ActorNetwork {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Pair, List<Event>> pairs = new LinkedHashMap<>();

    ActorNetwork(List<Event> events) {
        events.forEach(this::add);
    }

    /** The actors by IRI, in order of appearance. */
    Map<String, Actor> actors() {
        return actors;
    }

    Collection<ActorEdge> edges() {
        return pairs.entrySet().stream()
                .map(entry -> entry.getKey().edge(entry.getValue()))
                .toList();
    }

    private void add(Event event) {
        event.participants().stream().map(Participant::actor).forEach(actor -> actors.putIfAbsent(iri(actor), actor));
        BiConsumer<String, String> join = (source, target) -> {
            if (!source.equals(target)) {
                pairs.computeIfAbsent(new Pair(source, target, event.type()), any -> new ArrayList<>())
                        .add(event);
            }
        };
        if (event.type().symmetric()) {
            eachPair(event, join);
        } else {
            eachDirection(event, join);
        }
    }

    private static void eachPair(Event event, BiConsumer<String, String> join) {
        List<String> sorted = event.participants().stream()
                .map(participant -> iri(participant.actor()))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                join.accept(sorted.get(i), sorted.get(j));
            }
        }
    }

    private static void eachDirection(Event event, BiConsumer<String, String> join) {
        for (Actor source : event.actors(Role.SOURCE)) {
            for (Actor target : event.actors(Role.TARGET)) {
                join.accept(iri(source), iri(target));
            }
        }
    }

    private static String iri(Actor actor) {
        return Iris.actor(actor).getURI();
    }

    private record Pair(String source, String target, EventType type) {

        ActorEdge edge(List<Event> events) {
            return new ActorEdge(source, target, type, events);
        }
    }
}
