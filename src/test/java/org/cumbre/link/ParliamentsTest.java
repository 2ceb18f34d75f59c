package org.cumbre.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.cumbre.event.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParliamentsTest {

    private static final Parliaments PARLIAMENTS = Parliaments.bundled();

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "IND, 2024-06-18, prime-minister",
        "DEU, 2024-06-18, chancellor",
        "GEO, 2017-01-01, president",
        "GEO, 2024-06-18, prime-minister",
        "FRA, 2024-06-18, president",
        "RUS, 2024-06-18, president"
    })
    void aCountrysLeaderIsWhoeverGovernsIt(String country, LocalDate day, String first) {
        List<String> offices = country.equals("DEU")
                ? List.of("president", "chancellor")
                : List.of("president", "prime-minister", "leader");
        assertEquals(first, PARLIAMENTS.order(offices, country, day).get(0));
    }

    @Test
    void aPresidentIsStillThePresident() {
        assertEquals(
                List.of("president", "chairman"),
                PARLIAMENTS.order(List.of("president", "chairman"), "IND", LocalDate.of(2024, 6, 18)));
    }

    @Test
    void theGazetteerKnowsEachOfThem() {
        Gazetteer gazetteer = Gazetteer.bundled();
        for (String key : PARLIAMENTS.keys()) {
            assertTrue(
                    gazetteer
                            .actor(key)
                            .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                            .isPresent(),
                    key);
        }
    }
}
