package org.cumbre.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.cumbre.event.ActorKind;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Folding;

/** The names of the actors, countries or places in the default graph, in any case and with or without accents, and whom they stand for. */
final class ActorNames {

    private static final Pattern IRI = Pattern.compile("<?((?:https?|urn):[^<>\"{}|\\\\^`\\s]+)>?");
    private static final Pattern ITEM = Pattern.compile("(?:wd:)?(Q[1-9][0-9]*)");
    private static final int SUGGESTIONS = 5;

    private final Graph graph;
    private final String what;
    private final Node takesPart;
    private final Map<String, Set<Node>> labels = new HashMap<>();
    private final Map<String, Set<Node>> otherNames = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    /** The names of all actors. */
    ActorNames(Graph defaultGraph) {
        this(defaultGraph, "actor", Vocabulary.HAS_ACTOR, ofClass(defaultGraph, Vocabulary.ACTOR));
    }

    private ActorNames(Graph defaultGraph, String what, Node takesPart, Set<Node> named) {
        this.graph = defaultGraph;
        this.what = what;
        this.takesPart = takesPart;
        named.forEach(node -> {
            collect(node, Vocabulary.LABEL, labels);
            collect(node, Vocabulary.ALT_LABEL, otherNames);
            collect(node, Vocabulary.KEY, otherNames);
        });
    }

    /** The names of all places. */
    static ActorNames ofPlaces(Graph defaultGraph) {
        return new ActorNames(defaultGraph, "place", Vocabulary.HAS_PLACE, ofClass(defaultGraph, Vocabulary.PLACE));
    }

    /** The names of all countries, be they actors or places; their ISO codes, too. */
    static ActorNames ofCountries(Graph defaultGraph) {
        Set<Node> countries = ofClass(defaultGraph, Vocabulary.of(ActorKind.COUNTRY));
        defaultGraph
                .find(Node.ANY, Vocabulary.PLACE_KIND, NodeFactory.createLiteralString("country"))
                .mapWith(Triple::getSubject)
                .forEachRemaining(countries::add);
        return new ActorNames(defaultGraph, "country", Vocabulary.HAS_ACTOR, countries);
    }

    private static Set<Node> ofClass(Graph graph, Node type) {
        return graph.find(Node.ANY, Vocabulary.TYPE, type)
                .mapWith(Triple::getSubject)
                .toSet();
    }

    /**
     * The actor of that name: by its label, else by another name, else by its key; where several share it, the one with most events.
     * An IRI or Wikidata item id is taken as it is.
     *
     * @throws UnknownActorException if there is none
     */
    Node resolve(String name) {
        var iri = IRI.matcher(name.strip());
        if (iri.matches()) {
            return NodeFactory.createURI(iri.group(1));
        }
        var item = ITEM.matcher(name.strip());
        if (item.matches()) {
            return NodeFactory.createURI(Vocabulary.WD + item.group(1));
        }
        String folded = Folding.fold(name);
        return Stream.of(labels, otherNames)
                .map(names -> names.getOrDefault(folded, Set.of()))
                .filter(found -> !found.isEmpty())
                .map(this::busiest)
                .findFirst()
                .orElseThrow(() -> new UnknownActorException(what, name, closest(folded)));
    }

    private void collect(Node actor, Node property, Map<String, Set<Node>> names) {
        graph.find(actor, property, Node.ANY).mapWith(Triple::getObject).forEachRemaining(label -> {
            String name = label.getLiteralLexicalForm();
            String folded = Folding.fold(name);
            names.computeIfAbsent(folded, any -> new LinkedHashSet<>()).add(actor);
            if (!property.equals(Vocabulary.KEY)) {
                spellings.merge(folded, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
    }

    private Node busiest(Set<Node> actors) {
        return actors.size() == 1
                ? actors.iterator().next()
                : actors.stream()
                        .min(Comparator.comparing((Node actor) -> -events(actor))
                                .thenComparing(Node::getURI))
                        .orElseThrow();
    }

    private long events(Node actor) {
        return graph.find(Node.ANY, takesPart, actor).toList().size();
    }

    private List<String> closest(String folded) {
        List<Map.Entry<String, Double>> scored = new ArrayList<>();
        spellings.forEach((candidate, spelling) -> {
            double likeness = NameLikeness.of(folded, candidate);
            if (likeness >= NameLikeness.CLOSE) {
                scored.add(Map.entry(spelling, likeness));
            }
        });
        return scored.stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(SUGGESTIONS)
                .toList();
    }
}
