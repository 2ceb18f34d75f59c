package org.cumbre.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Place;
import org.cumbre.event.Role;

/**
 * The places of a claim, split by how closely they say where. A journey abroad passes through several places of the country that it goes
 * to: of it the country alone counts, and a place in the visitor's own country is where it began.
 *
 * @param points cities and sites
 * @param areas regions, seas and continents
 * @param countries the countries that any of them lies in
 */
record Sites(Set<String> points, Set<String> areas, Set<String> countries) {

    static Sites of(Claim claim) {
        Sites sites = of(venues(claim));
        boolean abroad = claim.type() == EventType.VISIT
                && !sites.countries.isEmpty()
                && principals(claim, Role.SOURCE).stream().noneMatch(sites.countries::contains);
        return abroad ? new Sites(Set.of(), Set.of(), sites.countries) : sites;
    }

    /** The places where it can have taken place: all, but of a visit not those in the visitor's country if it goes to another one. */
    static List<Place> venues(Claim claim) {
        Set<String> guests = principals(claim, Role.SOURCE);
        Set<String> hosts = principals(claim, Role.TARGET);
        boolean elsewhere = claim.type() == EventType.VISIT
                && !hosts.isEmpty()
                && hosts.stream().noneMatch(guests::contains);
        return claim.places().stream()
                .filter(place -> !elsewhere || !guests.contains(place.country().orElse(place.key())))
                .toList();
    }

    private static Set<String> principals(Claim claim, Role role) {
        return claim.actors(role).stream()
                .map(actor -> Sides.Member.of(actor).principal())
                .collect(Collectors.toSet());
    }

    private static Sites of(List<Place> places) {
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
