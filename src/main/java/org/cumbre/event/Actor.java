package org.cumbre.event;

import java.util.List;
import java.util.Optional;

/**
 * Whoever takes part in an event.
 *
 * @param key unique name: the gazetteer's key, or a slug made from the name
 * @param kind person, country, organisation…
 * @param english usual English short name; the text's own where no other is known
 * @param spanish usual Spanish name
 * @param aliases other names, in any language
 * @param wikidata item id such as Q7747, only where certain
 * @param country key of the country it belongs to or acts for
 * @param offices what a person is or was
 */
public record Actor(
        String key,
        ActorKind kind,
        String english,
        String spanish,
        List<String> aliases,
        Optional<String> wikidata,
        Optional<String> country,
        List<Office> offices) {

    public Actor {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** By the key alone, which tells actors apart: that of all names would be worked out each time anew. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** An actor that no gazetteer knows. */
    public static Actor unlisted(String key, ActorKind kind, String name, Optional<String> country) {
        return new Actor(key, kind, name, name, List.of(), Optional.empty(), country, List.of());
    }

    /** The same, of a country. */
    public Actor of(String country) {
        return new Actor(key, kind, english, spanish, aliases, wikidata, Optional.of(country), offices);
    }

    /** The same, with other offices. */
    public Actor holding(List<Office> offices) {
        return new Actor(key, kind, english, spanish, aliases, wikidata, country, offices);
    }
}
