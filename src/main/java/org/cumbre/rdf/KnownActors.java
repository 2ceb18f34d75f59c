package org.cumbre.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.event.Sector;

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

    /**
     * What part of society an actor is known to belong to, most telling first; by default nothing is known.
     *
     * @param day on which a person's office must be held; if empty, any office counts
     */
    default List<Sector> sectors(Actor actor, Optional<LocalDate> day) {
        return List.of();
    }

    /** The sector of those who hold an office; by default none is known. */
    default Optional<Sector> sector(Office office) {
        return Optional.empty();
    }

    /** The names of an office's title by language tag, such as {@code es} "presidente"; by default the title itself in English. */
    default Map<String, String> titleNames(String title) {
        return Map.of("en", title.replace('-', ' '));
    }
}
