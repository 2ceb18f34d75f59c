package org.cumbre.store;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.Event;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;

/**
 * A filter whose names are resolved to what the graph calls them.
 *
 * @param actors those asked for, and all who act for one of them
 * @param countries those asked for, all who belong to one of them, and all places in one of them
 * @param places those asked for, and all places in one of them
 * @param articles those asked for
 */
record EventCriteria(EventFilter filter, Set<Node> actors, Set<Node> countries, Set<Node> places, Set<Node> articles) {

    /** @throws UnknownActorException if the filter names what the graph does not know */
    static EventCriteria resolve(EventFilter filter, Graph events, Supplier<ActorNames> actorNames) {
        return new EventCriteria(
                filter,
                filter.actors().isEmpty() ? Set.of() : withMembers(events, actorNames.get(), filter.actors()),
                filter.countries().isEmpty()
                        ? Set.of()
                        : withMembers(events, ActorNames.ofCountries(events), filter.countries()),
                filter.places().isEmpty()
                        ? Set.of()
                        : withMembers(events, ActorNames.ofPlaces(events), filter.places()),
                filter.articles().isEmpty() ? Set.of() : new ArticleNames(events).resolve(filter.articles()));
    }

    /** The events that could pass, by the index that finds fewest: each once. */
    Stream<Node> candidates(Graph events) {
        if (!articles.isEmpty()) {
            return subjects(events, Vocabulary.ARTICLE, articles);
        }
        if (!actors.isEmpty()) {
            return subjects(events, Vocabulary.HAS_ACTOR, actors);
        }
        if (!places.isEmpty()) {
            return subjects(events, Vocabulary.HAS_PLACE, places);
        }
        if (!countries.isEmpty()) {
            return Stream.concat(
                            subjects(events, Vocabulary.HAS_ACTOR, countries),
                            subjects(events, Vocabulary.HAS_PLACE, countries))
                    .distinct();
        }
        List<Node> classes = filter.types().isEmpty()
                ? List.of(Vocabulary.EVENT)
                : filter.types().stream().map(Vocabulary::of).toList();
        return classes.stream()
                .flatMap(type -> Iter.asStream(events.find(Node.ANY, Vocabulary.TYPE, type)))
                .map(Triple::getSubject);
    }

    /** Whether the event passes in all but its articles, which {@link #candidates} has seen to. */
    boolean admits(Event event) {
        return filter.admits(event)
                && (actors.isEmpty() || takesPart(event, actors))
                && (countries.isEmpty() || takesPart(event, countries) || isThere(event, countries))
                && (places.isEmpty() || isThere(event, places));
    }

    /** Whether one of the articles asked for tells of the event. */
    boolean tellsOf(Node event, Graph events) {
        return articles.isEmpty()
                || articles.stream().anyMatch(article -> events.contains(event, Vocabulary.ARTICLE, article));
    }

    private static boolean takesPart(Event event, Set<Node> wanted) {
        return event.participants().stream().anyMatch(participant -> wanted.contains(Iris.actor(participant.actor())));
    }

    private static boolean isThere(Event event, Set<Node> wanted) {
        return event.places().stream().anyMatch(place -> wanted.contains(Iris.place(place)));
    }

    private static Set<Node> withMembers(Graph events, ActorNames names, List<String> wanted) {
        Set<Node> found = new LinkedHashSet<>();
        for (String name : wanted) {
            Node node = names.resolve(name);
            found.add(node);
            events.find(Node.ANY, Vocabulary.COUNTRY, node)
                    .mapWith(Triple::getSubject)
                    .forEachRemaining(found::add);
        }
        return Collections.unmodifiableSet(found);
    }

    private static Stream<Node> subjects(Graph events, Node property, Set<Node> values) {
        Set<Node> found = new LinkedHashSet<>();
        values.forEach(value -> events.find(Node.ANY, property, value)
                .mapWith(Triple::getSubject)
                .forEachRemaining(found::add));
        return found.stream().filter(node -> events.contains(node, Vocabulary.TYPE, Vocabulary.EVENT));
    }
}
