package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.text.Folding;

/** Remembers the people whom an article names in full, to know them again by a part of their name. */
final class NamedPeople {

    private static final int LEAST_PART = 3;

    private final Map<String, Actor> byPart = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /** @param names all forms of the name that parts may come from; whoever had a part first keeps it */
    void learn(Actor person, List<String> names) {
        keys.add(person.key());
        names.forEach(name -> parts(name).forEach(part -> byPart.putIfAbsent(part, person)));
    }

    /** The article gives somebody another name, used whole only. */
    void learn(Actor actor, String name) {
        byPart.putIfAbsent(Folding.fold(name), actor);
    }

    /** The article names an organisation. */
    void expect(Actor organization) {
        keys.add(organization.key());
    }

    /** Every end of the name, and every word of it: "Corbyn" and "jeremy" for Jeremy Corbyn. */
    private static List<String> parts(String name) {
        String[] words = Folding.fold(name).split(" ");
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < words.length; from++) {
            parts.add(String.join(" ", Arrays.copyOfRange(words, from, words.length)));
            if (from > 0 && words[from].length() >= LEAST_PART) {
                parts.add(words[from]);
            }
        }
        if (words[0].length() > 1) {
            parts.add(words[0]);
        }
        return parts;
    }

    /** The person whom the article has named in full and who is called so in part. */
    Optional<Actor> called(String part) {
        return Optional.ofNullable(byPart.get(Folding.fold(part)));
    }

    /** Whether the article names somebody in full. */
    boolean contains(Actor actor) {
        return keys.contains(actor.key());
    }
}
