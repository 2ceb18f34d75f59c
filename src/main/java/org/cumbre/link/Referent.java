package org.cumbre.link;

import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;

/**
 * What a name of the gazetteer can stand for. A country is an actor and a place; a capital or the seat of a government is a place,
 * and the country's name when it acts.
 *
 * @param actor who acts under this name
 * @param place where things happen under this name
 * @param metonym the name is a place's, and the actor somebody else
 */
public record Referent(Optional<Actor> actor, Optional<Place> place, boolean metonym) {

    static Referent of(Actor actor) {
        return new Referent(Optional.of(actor), Optional.empty(), false);
    }

    static Referent of(Actor actor, Place place) {
        return new Referent(Optional.of(actor), Optional.of(place), false);
    }

    static Referent of(Place place) {
        return new Referent(Optional.empty(), Optional.of(place), false);
    }

    /** The same for actors and places that stand for those of the same key. */
    Referent with(Map<String, Actor> actors, Map<String, Place> places) {
        return new Referent(
                actor.map(known -> actors.getOrDefault(known.key(), known)),
                place.map(known -> places.getOrDefault(known.key(), known)),
                metonym);
    }

    static Referent metonym(Actor actor, Optional<Place> place) {
        return new Referent(Optional.of(actor), place, true);
    }
}
