package org.cumbre.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;

/**
 * Writes all that the gazetteer knows of actors and places, their other names and their offices, as quads of the graph {@link Iris#actors}.
 */
public final class ActorQuads {

    private final KnownActors known;

    public ActorQuads(KnownActors known) {
        this.known = known;
    }

    /** The gazetteer's actors that an event names, and those that they belong to. */
    public Set<Actor> mentioned(Event event) {
        Map<String, Actor> found = new LinkedHashMap<>();
        collect(
                Stream.concat(event.participants().stream().map(Participant::actor), event.attribution().stream()),
                found);
        return new LinkedHashSet<>(found.values());
    }

    /** The gazetteer's actors that claims name, and those that they belong to. */
    public Set<Actor> mentioned(List<Claim> claims) {
        Map<String, Actor> found = new LinkedHashMap<>();
        collect(
                claims.stream()
                        .flatMap(claim -> Stream.concat(
                                claim.participants().stream().map(Participant::actor), claim.attribution().stream())),
                found);
        claims.stream()
                .flatMap(claim -> claim.places().stream())
                .forEach(place -> place.country().ifPresent(country -> collect(country, found)));
        return new LinkedHashSet<>(found.values());
    }

    private void collect(Stream<Actor> actors, Map<String, Actor> found) {
        actors.forEach(actor -> {
            collect(actor.key(), found);
            belongings(actor, found);
        });
    }

    private void collect(String key, Map<String, Actor> found) {
        if (found.containsKey(key)) {
            return;
        }
        Optional<Actor> listed = known.actor(key);
        listed.ifPresent(actor -> {
            found.put(key, actor);
            belongings(actor, found);
        });
    }

    /** Those that somebody belongs to, whether or not the gazetteer knows him. */
    private void belongings(Actor actor, Map<String, Actor> found) {
        actor.country().ifPresent(country -> collect(country, found));
        actor.offices().forEach(office -> collect(office.of(), found));
    }

    /** The gazetteer's places that claims name, where they are no countries: those are actors, too. */
    public Set<Place> places(List<Claim> claims) {
        Set<Place> found = new LinkedHashSet<>();
        claims.stream().flatMap(claim -> claim.places().stream()).forEach(place -> {
            if (known.place(place.key()).filter(place::equals).isPresent()
                    && !place.kind().equals(Descriptions.COUNTRY_KIND)) {
                found.add(place);
            }
        });
        return found;
    }

    /** The description of one place. */
    public List<Quad> of(Place place) {
        Descriptions descriptions = Descriptions.full(known);
        descriptions.add(place);
        return descriptions.triples().stream()
                .filter(triple -> triple.getSubject().equals(Iris.place(place)))
                .map(triple -> Quad.create(Iris.actors(), triple))
                .toList();
    }

    /** The description of one actor; a country's is a place's, too. Those that it belongs to have their own, or are only a key if the gazetteer lacks them. */
    public List<Quad> of(Actor actor) {
        Descriptions descriptions = Descriptions.full(known);
        descriptions.add(actor);
        known.place(actor.key())
                .filter(place -> Iris.place(place).equals(Iris.actor(actor)))
                .ifPresent(descriptions::add);
        return descriptions.triples().stream()
                .filter(triple -> about(actor, triple) || unlistedKey(triple))
                .map(triple -> Quad.create(Iris.actors(), triple))
                .toList();
    }

    private static boolean about(Actor actor, Triple triple) {
        return triple.getSubject().equals(Iris.actor(actor)) || Iris.isOffice(triple.getSubject());
    }

    private boolean unlistedKey(Triple triple) {
        return triple.getPredicate().equals(Vocabulary.KEY)
                && known.actor(triple.getObject().getLiteralLexicalForm()).isEmpty();
    }
}
