package org.cumbre.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.rdf.Vocabulary;

/** Finds the events that a filter could let through, by index where it names actors or types. */
final class EventSelection {

    private EventSelection() {}

    /** @throws UnknownActorException if the filter names an actor that the graph does not know */
    static Stream<Node> of(Graph events, EventFilter filter) {
        Set<Node> found = new LinkedHashSet<>();
        if (!filter.actors().isEmpty()) {
            ActorNames names = new ActorNames(events);
            filter.actors().stream().map(names::resolve).forEach(actor -> {
                found.addAll(subjects(events, Vocabulary.HAS_ACTOR, actor));
                subjects(events, Vocabulary.COUNTRY, actor)
                        .forEach(member -> found.addAll(subjects(events, Vocabulary.HAS_ACTOR, member)));
            });
        } else if (!filter.types().isEmpty()) {
            filter.types().forEach(type -> found.addAll(subjects(events, Vocabulary.TYPE, Vocabulary.of(type))));
        } else {
            found.addAll(subjects(events, Vocabulary.TYPE, Vocabulary.EVENT));
        }
        return found.stream();
    }

    private static Set<Node> subjects(Graph graph, Node property, Node value) {
        return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toSet();
    }
}
