package org.cumbre.rdf;

import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;

/** What the gazetteer knows beyond the claims, so that a country named only as somebody's country gets its own IRI and names. */
@FunctionalInterface
public interface KnownActors {

    /** Knows nobody: countries that no claim names stay keys. */
    KnownActors NONE = key -> Optional.empty();

    Optional<Actor> actor(String key);

    /** The place of that key, a country being one, too; by default no places are known. */
    default Optional<Place> place(String key) {
        return Optional.empty();
    }

    /** The names of an office's title by language tag, such as {@code es} "presidente"; by default the title itself in English. */
    default Map<String, String> titleNames(String title) {
        return Map.of("en", title.replace('-', ' '));
    }
}
