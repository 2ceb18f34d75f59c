package org.cumbre.event;

import java.util.Optional;

/**
 * Where an event takes place.
 *
 * @param key unique name: the gazetteer's key, or a slug made from the name
 * @param kind city, region, site, sea, continent or country
 * @param english usual English short name
 * @param spanish usual Spanish name
 * @param wikidata item id, only where certain
 * @param country key of the country it lies in; itself for a country
 */
public record Place(
        String key, String kind, String english, String spanish, Optional<String> wikidata, Optional<String> country) {

    /** By the key alone, which tells places apart. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
