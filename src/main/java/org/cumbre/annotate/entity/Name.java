package org.cumbre.annotate.entity;

import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;

/**
 * A proper name in a sentence, with whom or what it names.
 *
 * @param first first token
 * @param last last token, included
 * @param actor whoever acts under it; empty for a place, and for a name of which nothing is known
 * @param place where things happen under it
 * @param metonym the name is a place's, the actor its government
 * @param listed the gazetteer knows it
 */
record Name(int first, int last, Optional<Actor> actor, Optional<Place> place, boolean metonym, boolean listed) {

    boolean person() {
        return actor.filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }

    boolean unknown() {
        return actor.isEmpty() && place.isEmpty();
    }
}
