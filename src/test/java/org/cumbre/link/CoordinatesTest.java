package org.cumbre.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.link.Coordinates.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    private static final double EARTH_RADIUS_KM = 6371;
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Coordinates COORDINATES = Coordinates.bundled();

    /** Countries of which a city can lie far from the middle. */
    private static final Set<String> WIDE =
            Set.of("USA", "RUS", "CAN", "CHN", "BRA", "AUS", "IND", "IDN", "CHL", "ARG", "KAZ", "SUN", "KIR", "ESP");

    @Test
    void everyKeyIsOfAPlaceOrCountry() {
        assertEquals(
                List.of(),
                COORDINATES.keys().stream()
                        .filter(key -> GAZETTEER.place(key).isEmpty())
                        .toList());
    }

    @Test
    void everyCountryCityAndCapitalLiesSomewhere() {
        List<String> nowhere = GAZETTEER.places().stream()
                .filter(place -> place.kind().equals("country") || place.kind().equals("city"))
                .map(Place::key)
                .filter(key -> COORDINATES.of(key).isEmpty())
                .toList();

        assertEquals(List.of(), nowhere);
        assertTrue(GAZETTEER.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .allMatch(country -> COORDINATES.of(country.key()).isPresent()));
    }

    @Test
    void whatLiesInACountryLiesNearItsPoint() {
        List<String> far = GAZETTEER.places().stream()
                .filter(place -> COORDINATES.of(place.key()).isPresent())
                .filter(place -> place.kind().equals("city"))
                .filter(place -> place.country().flatMap(COORDINATES::of).isPresent())
                .filter(place ->
                        kilometres(place) > (WIDE.contains(place.country().orElseThrow()) ? 6000 : 1800))
                .map(place -> place.key() + ": " + Math.round(kilometres(place)) + " km")
                .toList();

        assertEquals(List.of(), far);
    }

    @ParameterizedTest
    @CsvSource({
        "madrid-esp, 40.42, -3.70",
        "beijing-chn, 39.91, 116.40",
        "moscow-rus, 55.75, 37.62",
        "buenos-aires-arg, -34.61, -58.38",
        "new-york-usa, 40.71, -74.01",
        "pyongyang-prk, 39.03, 125.75",
        "cape-town-zaf, -33.93, 18.42"
    })
    void knownCitiesLieWhereTheyLie(String key, double latitude, double longitude) {
        assertTrue(
                kilometres(COORDINATES.of(key).orElseThrow(), new Point(latitude, longitude)) < 25,
                () -> key + ": " + COORDINATES.of(key));
    }

    @Test
    void aPointOutsideTheEarthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Point(91, 0));
        assertThrows(IllegalArgumentException.class, () -> new Point(0, Double.NaN));
    }

    private static double kilometres(Place place) {
        return kilometres(
                COORDINATES.of(place.key()).orElseThrow(),
                place.country().flatMap(COORDINATES::of).orElseThrow());
    }

    /** Along a great circle, by the haversine formula. */
    private static double kilometres(Point one, Point other) {
        double across = Math.sin(Math.toRadians(other.latitude() - one.latitude()) / 2);
        double along = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        double share = across * across
                + Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude())) * along * along;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(share));
    }
}
