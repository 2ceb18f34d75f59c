package org.cumbre.annotate.entity;

import java.util.HashMap;
import java.util.Map;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Folding;

/** Knows first names: those with which the full names of the gazetteer's people begin. */
final class GivenNames {

    private static final int COMMON = 3;

    private final Map<String, Integer> folded = new HashMap<>();

    GivenNames(Gazetteer gazetteer) {
        for (Actor actor : gazetteer.actors()) {
            String[] parts = Folding.fold(actor.spanish()).split(" ");
            if (actor.kind() == ActorKind.PERSON && parts.length > 1) {
                folded.merge(parts[0], 1, Integer::sum);
            }
        }
    }

    boolean contains(String word) {
        return folded.containsKey(Folding.fold(word));
    }

    /** The first name of several: "Petro", of one man in Kyiv, is the president's surname rather. */
    boolean common(String word) {
        return folded.getOrDefault(Folding.fold(word), 0) >= COMMON;
    }
}
