package org.cumbre.rdf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.event.Sector;

/** Reads actors and places back from a graph; each is read once. */
public final class ActorReader {

    private static final Comparator<Office> BY_DAY = Comparator.comparing(
                    (Office office) -> office.from().orElse(LocalDate.MIN))
            .thenComparing(office -> office.to().orElse(LocalDate.MAX))
            .thenComparing(Office::title)
            .thenComparing(Office::of);

    private final Values values;
    private final Optional<ActorReader> shared;
    private final Map<Node, Actor> actors = new HashMap<>();
    private final Map<Node, Place> places = new HashMap<>();

    /** Reads from one graph. */
    public ActorReader(Graph graph) {
        this(new Values(graph), Optional.empty());
    }

    /** @param shared knows more of the actors that it knows */
    ActorReader(Values values, Optional<ActorReader> shared) {
        this.values = values;
        this.shared = shared;
    }

    Actor actor(Node iri) {
        Actor known = actors.get(iri);
        if (known == null) {
            known = shared.filter(reader -> reader.knows(iri))
                    .map(reader -> reader.actor(iri))
                    .orElseGet(() -> readActor(iri));
            actors.put(iri, known);
        }
        return known;
    }

    /**
     * Its sectors: those of the offices that it holds on a day, else its own.
     *
     * @param day if empty, any office counts
     */
    public List<Sector> sectors(Actor actor, Optional<LocalDate> day) {
        Node iri = Iris.actor(actor);
        List<Node> offices = values.all(iri, Vocabulary.OFFICE);
        List<Node> telling = offices.isEmpty()
                ? List.of(iri)
                : offices.stream()
                        .filter(office -> day.map(office(office)::heldOn).orElse(true))
                        .toList();
        return Arrays.stream(Sector.values())
                .filter(sector -> telling.stream()
                        .anyMatch(node -> values.graph().contains(node, Vocabulary.SECTOR, Vocabulary.of(sector))))
                .toList();
    }

    /** The actor of that key, as {@link Actor#country} names it; nothing if the graph does not describe it. */
    public Optional<Actor> withKey(String key) {
        return values
                .graph()
                .find(Node.ANY, Vocabulary.KEY, Literals.text(key))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .filter(iri -> values.graph().contains(iri, Vocabulary.TYPE, Vocabulary.ACTOR))
                .min(Comparator.comparing(Node::getURI))
                .map(this::actor);
    }

    /** As this graph describes it, for that is what the text means; else as the shared one does. */
    Place place(Node iri) {
        Place known = places.get(iri);
        if (known == null) {
            known = shared.filter(reader -> !values.graph().contains(iri, Vocabulary.PLACE_KIND, Node.ANY))
                    .map(reader -> reader.place(iri))
                    .orElseGet(() -> readPlace(iri));
            places.put(iri, known);
        }
        return known;
    }

    private boolean knows(Node iri) {
        return actors.containsKey(iri) || values.graph().contains(iri, Vocabulary.TYPE, Vocabulary.ACTOR);
    }

    private Actor readActor(Node iri) {
        String key = key(iri);
        return new Actor(
                key,
                kind(iri),
                values.label(iri, "en").orElse(key),
                values.label(iri, "es").orElse(key),
                values.all(iri, Vocabulary.ALT_LABEL).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                Iris.wikidata(iri),
                values.any(iri, Vocabulary.COUNTRY).map(this::key),
                offices(iri));
    }

    private ActorKind kind(Node iri) {
        List<Node> classes = values.all(iri, Vocabulary.TYPE);
        return Arrays.stream(ActorKind.values())
                .filter(kind -> classes.contains(Vocabulary.of(kind)))
                .findFirst()
                .orElseThrow(() -> new GraphFault(iri + " is no kind of actor"));
    }

    private List<Office> offices(Node iri) {
        return values.all(iri, Vocabulary.OFFICE).stream()
                .map(this::office)
                .sorted(BY_DAY)
                .toList();
    }

    private Office office(Node iri) {
        return new Office(
                values.oneText(iri, Vocabulary.TITLE),
                key(values.one(iri, Vocabulary.OF)),
                values.date(iri, Vocabulary.BEGIN),
                values.date(iri, Vocabulary.END));
    }

    private Place readPlace(Node iri) {
        String key = key(iri);
        String kind = values.oneText(iri, Vocabulary.PLACE_KIND);
        Optional<String> country = kind.equals(Descriptions.COUNTRY_KIND)
                ? Optional.of(key)
                : values.any(iri, Vocabulary.COUNTRY).map(this::key);
        return new Place(
                key,
                kind,
                values.label(iri, "en").orElse(key),
                values.label(iri, "es").orElse(key),
                Iris.wikidata(iri),
                country);
    }

    private String key(Node iri) {
        return values.text(iri, Vocabulary.KEY)
                .or(() -> shared.flatMap(reader -> reader.values.text(iri, Vocabulary.KEY)))
                .orElseGet(() -> values.oneText(iri, Vocabulary.KEY));
    }
}
