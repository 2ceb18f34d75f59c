package org.cumbre.annotate.entity;

import java.util.HashSet;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Folding;

/** Knows first names: those with which the full names of the gazetteer's people begin. */
final class GivenNames {

    private final Set<String> folded = new HashSet<>();

    GivenNames(Gazetteer gazetteer) {
        for (Actor actor : gazetteer.actors()) {
            String[] parts = Folding.fold(actor.spanish()).split(" ");
            if (actor.kind() == ActorKind.PERSON && parts.length > 1) {
                folded.add(parts[0]);
            }
        }
    }

    boolean contains(String word) {
        return folded.contains(Folding.fold(word));
    }
}
