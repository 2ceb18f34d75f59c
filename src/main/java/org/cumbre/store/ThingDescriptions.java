package org.cumbre.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;

/**
 * Describes the actors and places that events mention: as the gazetteer has them, or else as the articles do. Where articles differ, the
 * most frequent reading names it and the other names stay as alternatives; the order of the articles makes no difference.
 */
final class ThingDescriptions {

    private static final Set<Node> NAMING = Set.of(Vocabulary.LABEL, Vocabulary.KEY, Vocabulary.WIKIDATA);

    private final DatasetGraph graphs;
    private final Graph events;
    private final Graph listed;

    ThingDescriptions(DatasetGraph graphs) {
        this.graphs = graphs;
        this.events = graphs.getDefaultGraph();
        this.listed = graphs.getGraph(Iris.actors());
    }

    /** All that the default graph should say of a thing, with its offices; nothing if no event mentions it. */
    Set<Triple> of(Node thing) {
        boolean actor = isObject(Vocabulary.HAS_ACTOR, thing) || isObject(Vocabulary.ATTRIBUTED_TO, thing);
        boolean place = isObject(Vocabulary.HAS_PLACE, thing);
        boolean reference = referred(thing);
        Set<Triple> triples = new HashSet<>();
        if ((actor || reference) && listed.contains(thing, Vocabulary.TYPE, Vocabulary.ACTOR)) {
            actor(List.of(reading(listed, thing)), thing, triples);
        } else if (actor) {
            actor(readings(thing, Vocabulary.ACTOR), thing, triples);
        } else if (reference && !place) {
            key(thing, triples);
        }
        if (place && listed.contains(thing, Vocabulary.TYPE, Vocabulary.PLACE)) {
            place(List.of(reading(listed, thing)), thing, triples);
        } else if (place) {
            place(readings(thing, Vocabulary.PLACE), thing, triples);
        }
        return triples;
    }

    private boolean isObject(Node property, Node thing) {
        return events.contains(Node.ANY, property, thing);
    }

    /** The country of somebody or something else, or the seat of an office. */
    private boolean referred(Node thing) {
        Iterator<Triple> members = events.find(Node.ANY, Vocabulary.COUNTRY, thing);
        while (members.hasNext()) {
            if (!members.next().getSubject().equals(thing)) {
                return true;
            }
        }
        return isObject(Vocabulary.OF, thing);
    }

    /** What one graph says of it, with its offices. */
    private static Set<Triple> reading(Graph graph, Node thing) {
        Set<Triple> triples =
                new HashSet<>(graph.find(thing, Node.ANY, Node.ANY).toList());
        List.copyOf(triples).stream()
                .filter(triple -> triple.getPredicate().equals(Vocabulary.OFFICE))
                .forEach(office -> triples.addAll(
                        graph.find(office.getObject(), Node.ANY, Node.ANY).toList()));
        return triples;
    }

    /** What each article says of it that has it as an actor, or as a place. */
    private List<Set<Triple>> readings(Node thing, Node type) {
        Map<Node, Set<Triple>> articles = new HashMap<>();
        graphs.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (Iris.isArticle(quad.getGraph())) {
                articles.computeIfAbsent(quad.getGraph(), any -> new HashSet<>())
                        .add(quad.asTriple());
            }
        });
        articles.entrySet().removeIf(entry -> !entry.getValue().contains(Triple.create(thing, Vocabulary.TYPE, type)));
        articles.forEach((article, triples) -> List.copyOf(triples).stream()
                .filter(triple -> triple.getPredicate().equals(Vocabulary.OFFICE))
                .forEach(office -> graphs.find(article, office.getObject(), Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> triples.add(quad.asTriple()))));
        return List.copyOf(articles.values());
    }

    private static void actor(List<Set<Triple>> readings, Node thing, Set<Triple> triples) {
        Set<Triple> chosen = mostFrequent(readings.stream()
                .map(reading -> only(reading, thing, triple -> naming(triple) || kindOfActor(triple)))
                .toList());
        triples.addAll(chosen);
        Set<String> names = new HashSet<>();
        readings.forEach(reading -> reading.forEach(triple -> {
            boolean own = triple.getSubject().equals(thing);
            if (!own || triple.getPredicate().equals(Vocabulary.OFFICE)) {
                triples.add(triple);
            } else if (triple.getPredicate().equals(Vocabulary.ALT_LABEL)
                    || (triple.getPredicate().equals(Vocabulary.LABEL) && !chosen.contains(triple))) {
                names.add(triple.getObject().getLiteralLexicalForm());
            }
        }));
        names.forEach(
                name -> triples.add(Triple.create(thing, Vocabulary.ALT_LABEL, NodeFactory.createLiteralString(name))));
        readings.stream()
                .flatMap(Collection::stream)
                .filter(triple -> triple.getSubject().equals(thing)
                        && triple.getPredicate().equals(Vocabulary.COUNTRY))
                .min(Comparator.comparing(triple -> triple.getObject().toString()))
                .ifPresent(triples::add);
    }

    /** Where it is an actor, too, that names it. */
    private static void place(List<Set<Triple>> readings, Node thing, Set<Triple> triples) {
        boolean named = triples.stream()
                .anyMatch(triple -> triple.getSubject().equals(thing)
                        && triple.getPredicate().equals(Vocabulary.LABEL));
        triples.addAll(mostFrequent(readings.stream()
                .map(reading -> only(
                        reading,
                        thing,
                        triple -> (naming(triple) && !named)
                                || triple.getPredicate().equals(Vocabulary.PLACE_KIND)
                                || triple.getObject().equals(Vocabulary.PLACE)
                                || (triple.getPredicate().equals(Vocabulary.COUNTRY)
                                        && !triple.getObject().equals(thing)
                                        && !named)))
                .toList()));
    }

    private void key(Node thing, Set<Triple> triples) {
        Iterator<Quad> keys = graphs.findNG(Node.ANY, thing, Vocabulary.KEY, Node.ANY);
        if (keys.hasNext()) {
            triples.add(keys.next().asTriple());
        }
    }

    private static boolean naming(Triple triple) {
        return NAMING.contains(triple.getPredicate());
    }

    private static boolean kindOfActor(Triple triple) {
        return triple.getPredicate().equals(Vocabulary.TYPE)
                && !triple.getObject().equals(Vocabulary.PLACE);
    }

    private static Set<Triple> only(Set<Triple> reading, Node thing, Predicate<Triple> wanted) {
        return reading.stream()
                .filter(triple -> triple.getSubject().equals(thing) && wanted.test(triple))
                .collect(Collectors.toSet());
    }

    /** Of equally frequent ones the one that comes first as text. */
    private static Set<Triple> mostFrequent(List<Set<Triple>> readings) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Set<Triple>> byText = new HashMap<>();
        for (Set<Triple> reading : readings) {
            String text = reading.stream().map(Triple::toString).sorted().collect(Collectors.joining("\n"));
            counts.merge(text, 1, Integer::sum);
            byText.put(text, reading);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> byText.getOrDefault(entry.getKey(), Set.of()))
                .orElse(Set.of());
    }
}
