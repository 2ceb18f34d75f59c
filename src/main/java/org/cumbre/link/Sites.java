package org.cumbre.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Place;

/**
 * The places of a claim, split by how closely they say where.
 *
 * @param points cities and sites
 * @param areas regions, seas and continents
 * @param countries the countries that any of them lies in
 */
record Sites(Set<String> points, Set<String> areas, Set<String> countries) {

    static Sites of(List<Place> places) {
        Set<String> points = new HashSet<>();
        Set<String> areas = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Place place : places) {
            switch (place.kind()) {
                case "country" -> countries.add(place.key());
                case "city", "site" -> points.add(place.key());
                default -> areas.add(place.key());
            }
            place.country().ifPresent(countries::add);
        }
        return new Sites(points, areas, countries);
    }

    boolean isEmpty() {
        return points.isEmpty() && areas.isEmpty() && countries.isEmpty();
    }

    /** The same city, site, region or sea; or the same country where neither says more. */
    boolean shares(Sites other) {
        return common(points, other.points)
                || common(areas, other.areas)
                || (points.isEmpty() && other.points.isEmpty() && common(countries, other.countries));
    }

    /** A city, site, region, sea or country in common, however closely either says where. */
    boolean meets(Sites other) {
        return common(points, other.points) || common(areas, other.areas) || common(countries, other.countries);
    }

    /** Nothing in them says that they are two places: a city agrees with its country and with a region of it, not with another city. */
    boolean agrees(Sites other) {
        if (isEmpty() || other.isEmpty() || shares(other)) {
            return true;
        }
        return !differ(countries, other.countries) && !differ(points, other.points) && !differ(areas, other.areas);
    }

    /** One key for each place: what {@link #shares} a place has a key in common. */
    Set<String> keys() {
        return Stream.of(points, areas, countries)
                .flatMap(Set::stream)
                .map(place -> "at " + place)
                .collect(Collectors.toSet());
    }

    private static boolean common(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !common(some, others);
    }
}
