package org.cumbre.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.Actor;
import org.cumbre.event.Office;
import org.cumbre.event.Place;

/**
 * Collects the actors and places that are mentioned and describes each once. Where mentions of one actor differ, the most frequent
 * reading names it and the other names stay as alternatives; the order of the mentions makes no difference.
 *
 * <p>In brief, actors and places that are as the gazetteer knows them are left out: they stand in the graph {@link Iris#actors}, once for
 * all articles.
 */
final class Descriptions {

    /** The kind of a place that is a country; its own country is itself. */
    static final String COUNTRY_KIND = "country";

    private final KnownActors known;
    private final boolean brief;
    private final Map<Node, Map<Actor, Integer>> actors = new LinkedHashMap<>();
    private final Map<Node, Map<Place, Integer>> places = new LinkedHashMap<>();
    private final Map<String, Node> keys = new TreeMap<>();

    private Descriptions(KnownActors known, boolean brief) {
        this.known = known;
        this.brief = brief;
    }

    static Descriptions full(KnownActors known) {
        return new Descriptions(known, false);
    }

    static Descriptions brief(KnownActors known) {
        return new Descriptions(known, true);
    }

    Node add(Actor actor) {
        Node iri = Iris.actor(actor);
        actors.computeIfAbsent(iri, any -> new LinkedHashMap<>()).merge(actor, 1, Integer::sum);
        keys.merge(actor.key(), iri, Descriptions::preferred);
        return iri;
    }

    Node add(Place place) {
        Node iri = Iris.place(place);
        places.computeIfAbsent(iri, any -> new LinkedHashMap<>()).merge(place, 1, Integer::sum);
        if (place.kind().equals(COUNTRY_KIND)) {
            keys.merge(place.key(), iri, Descriptions::preferred);
        }
        return iri;
    }

    /** All that is known of what was added, and of the countries and organisations that those belong to. */
    List<Triple> triples() {
        addReferences();
        List<Triple> triples = new ArrayList<>();
        actors.forEach((iri, readings) -> {
            if (describes(iri)) {
                describe(iri, representative(readings), readings.keySet(), triples);
            }
        });
        places.forEach((iri, readings) -> {
            if (!brief || !readings.keySet().stream().allMatch(this::listed)) {
                describe(iri, representative(readings), triples);
            }
        });
        keys.forEach((key, iri) -> {
            if (!actors.containsKey(iri) && !places.containsKey(iri)) {
                triples.add(Triple.create(iri, Vocabulary.KEY, Literals.text(key)));
            }
        });
        return triples;
    }

    /** Whether it is described as an actor. */
    private boolean describes(Node iri) {
        Set<Actor> readings = actors.getOrDefault(iri, Map.of()).keySet();
        return !readings.isEmpty() && !(brief && readings.stream().allMatch(this::listed));
    }

    private boolean listed(Actor actor) {
        return known.actor(actor.key()).filter(actor::equals).isPresent();
    }

    private boolean listed(Place place) {
        return known.place(place.key()).filter(place::equals).isPresent();
    }

    private void addReferences() {
        List<Actor> mentioned = actors.values().stream()
                .flatMap(readings -> readings.keySet().stream())
                .toList();
        List<Place> located = places.values().stream()
                .flatMap(readings -> readings.keySet().stream())
                .toList();
        mentioned.forEach(this::addReferences);
        located.forEach(place -> place.country().ifPresent(this::addReference));
    }

    private void addReferences(Actor actor) {
        actor.country().ifPresent(this::addReference);
        actor.offices().forEach(office -> addReference(office.of()));
    }

    private void addReference(String key) {
        if (!keys.containsKey(key)) {
            Optional<Actor> listed = known.actor(key);
            listed.ifPresent(this::add);
            keys.putIfAbsent(key, listed.map(Iris::actor).orElseGet(() -> Iris.actor(key)));
            listed.ifPresent(this::addReferences);
        }
    }

    private void describe(Node iri, Actor actor, Collection<Actor> readings, List<Triple> triples) {
        triples.add(Triple.create(iri, Vocabulary.TYPE, Vocabulary.ACTOR));
        triples.add(Triple.create(iri, Vocabulary.TYPE, Vocabulary.of(actor.kind())));
        triples.add(Triple.create(iri, Vocabulary.KEY, Literals.text(actor.key())));
        name(iri, actor.english(), actor.spanish(), triples);
        actor.wikidata().ifPresent(id -> triples.add(Triple.create(iri, Vocabulary.WIKIDATA, Literals.text(id))));
        readings.stream()
                .flatMap(reading -> reading.country().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(key -> triples.add(Triple.create(iri, Vocabulary.COUNTRY, reference(key))));
        known.sectors(actor, Optional.empty())
                .forEach(sector -> triples.add(Triple.create(iri, Vocabulary.SECTOR, Vocabulary.of(sector))));
        describeMore(iri, actor, readings, triples);
    }

    private void describeMore(Node iri, Actor actor, Collection<Actor> readings, List<Triple> triples) {
        TreeSet<String> otherNames = new TreeSet<>();
        readings.forEach(reading -> {
            otherNames.addAll(reading.aliases());
            if (!reading.english().equals(actor.english())) {
                otherNames.add(reading.english());
            }
            if (!reading.spanish().equals(actor.spanish())) {
                otherNames.add(reading.spanish());
            }
            reading.offices().forEach(office -> describe(iri, office, triples));
        });
        otherNames.forEach(name -> triples.add(Triple.create(iri, Vocabulary.ALT_LABEL, Literals.text(name))));
    }

    private void describe(Node holder, Office office, List<Triple> triples) {
        Node iri = Iris.office(holder, office);
        triples.add(Triple.create(holder, Vocabulary.OFFICE, iri));
        triples.add(Triple.create(iri, Vocabulary.TYPE, Vocabulary.OFFICE_CLASS));
        known.sector(office)
                .ifPresent(sector -> triples.add(Triple.create(iri, Vocabulary.SECTOR, Vocabulary.of(sector))));
        triples.add(Triple.create(iri, Vocabulary.TITLE, Literals.text(office.title())));
        known.titleNames(office.title())
                .forEach((language, name) ->
                        triples.add(Triple.create(iri, Vocabulary.LABEL, Literals.text(name, language))));
        triples.add(Triple.create(iri, Vocabulary.OF, reference(office.of())));
        office.from().ifPresent(day -> triples.add(Triple.create(iri, Vocabulary.BEGIN, Literals.date(day))));
        office.to().ifPresent(day -> triples.add(Triple.create(iri, Vocabulary.END, Literals.date(day))));
    }

    private void describe(Node iri, Place place, List<Triple> triples) {
        triples.add(Triple.create(iri, Vocabulary.TYPE, Vocabulary.PLACE));
        triples.add(Triple.create(iri, Vocabulary.PLACE_KIND, Literals.text(place.kind())));
        if (!place.kind().equals(COUNTRY_KIND)) {
            place.country().ifPresent(key -> triples.add(Triple.create(iri, Vocabulary.COUNTRY, reference(key))));
        }
        if (!describes(iri)) {
            triples.add(Triple.create(iri, Vocabulary.KEY, Literals.text(place.key())));
            place.wikidata().ifPresent(id -> triples.add(Triple.create(iri, Vocabulary.WIKIDATA, Literals.text(id))));
            name(iri, place.english(), place.spanish(), triples);
        }
    }

    private static void name(Node iri, String english, String spanish, List<Triple> triples) {
        triples.add(Triple.create(iri, Vocabulary.LABEL, Literals.text(english, "en")));
        triples.add(Triple.create(iri, Vocabulary.LABEL, Literals.text(spanish, "es")));
    }

    private Node reference(String key) {
        return Optional.ofNullable(keys.get(key)).orElseGet(() -> Iris.actor(key));
    }

    private static <T> T representative(Map<T, Integer> readings) {
        return readings.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Of two things with one key, the one that Wikidata knows. */
    private static Node preferred(Node one, Node other) {
        return Comparator.comparing((Node iri) -> !iri.getURI().startsWith(Vocabulary.WD))
                                .thenComparing(Node::getURI)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }
}
