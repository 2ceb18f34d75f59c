package org.cumbre.code;

import java.util.Collection;
import org.cumbre.event.Actor;

/** Who stands on whose side: a country and the people that act for it are one camp. */
final class Camp {

    private Camp() {}

    /** The actor is one of the others, or of the same country as one of them. */
    static boolean shared(Actor actor, Collection<Actor> others) {
        for (Actor other : others) {
            if (other.equals(actor)
                    || other.country().isPresent() && other.country().equals(actor.country())) {
                return true;
            }
        }
        return false;
    }
}
