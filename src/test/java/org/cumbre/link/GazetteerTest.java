package org.cumbre.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Span;
import org.cumbre.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "president, RUS, 2000-05-06, nobody",
        "president, RUS, 2000-05-07, vladimir-putin",
        "president, RUS, 2010-04-08, dmitry-medvedev",
        "prime-minister, RUS, 2010-04-08, vladimir-putin",
        "president, USA, 2025-01-19, joe-biden",
        "president, USA, 2025-01-21, donald-trump",
        "foreign-minister, CHN, 2023-01-15, qin-gang",
        "foreign-minister, CHN, 2023-08-01, wang-yi",
        "prime-minister, USA, 2022-06-15, nobody",
        "president, ATLANTIS, 2022-06-15, nobody"
    })
    void anOfficeIsHeldByWhoeverHoldsItOnTheDay(String office, String of, LocalDate day, String key) {
        assertEquals(key, key(GAZETTEER.holder(office, of, day)));
    }

    @ParameterizedTest
    @CsvSource({"CHN, Beijing", "DEU, Berlin", "KOR, Seoul", "USA, Washington"})
    void aCountryHasItsCapital(String country, String city) {
        assertEquals(Optional.of(city), GAZETTEER.capital(country).map(Place::english));
    }

    @ParameterizedTest
    @CsvSource({
        "ruso, RUS",
        "rusa, RUS",
        "rusos, RUS",
        "rusas, RUS",
        "francés, FRA",
        "francesa, FRA",
        "franceses, FRA",
        "francesas, FRA",
        "iraní, IRN",
        "iraníes, IRN",
        "iranís, IRN",
        "estadounidenses, USA",
        "norcoreanas, PRK",
        "Chinese, CHN",
        "marciano, nobody"
    })
    void aDemonymNamesItsCountryInEitherGenderAndInThePlural(String word, String key) {
        assertEquals(key, key(GAZETTEER.demonym(word)));
    }

    @ParameterizedTest
    @CsvSource({"ONU, united-nations", "EEUU, USA", "US, USA", "Rusia, RUS"})
    void aNameIsFoundAsItIsWritten(String written, String key) {
        assertEquals(key, key(inText(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onu", "Onu", "us", "eeuu"})
    void anAbbreviationIsFoundOnlyInCapitals(String written) {
        assertEquals("nobody", key(inText(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESTADOS UNIDOS", "estados unidos", "Vladimir Putin", "VLADÍMIR PUTIN"})
    void aSearchCaresForNeitherCaseNorAccents(String typed) {
        assertEquals(1, GAZETTEER.search(typed).size());
    }

    @Test
    void anUnknownNameGivesNothing() {
        assertEquals(List.of(), GAZETTEER.search("Fulano de Tal"));
        assertEquals(Optional.empty(), GAZETTEER.actor("fulano-de-tal"));
        assertEquals(Optional.empty(), GAZETTEER.place("fulano-de-tal"));
        assertEquals(Optional.empty(), GAZETTEER.capital("fulano-de-tal"));
        assertEquals(List.of(), GAZETTEER.holders("fulano", "de-tal"));
    }

    @Test
    void nobodyLeavesAnOfficeBeforeTakingIt() {
        List<String> faults = GAZETTEER.actors().stream()
                .flatMap(actor -> actor.offices().stream()
                        .filter(office -> !inOrder(office))
                        .map(office -> actor.key() + " " + office))
                .toList();

        assertEquals(List.of(), faults);
    }

    private static boolean inOrder(Office office) {
        return office.from().isEmpty()
                || office.to().isEmpty()
                || !office.to().get().isBefore(office.from().get());
    }

    @Test
    void everyOfficeOfACountryIsOfOneThatIsKnown() {
        List<String> faults = GAZETTEER.actors().stream()
                .flatMap(actor -> actor.offices().stream()
                        .filter(office -> office.of().matches("[A-Z]+") && !isCountry(office.of()))
                        .map(office -> actor.key() + " " + office))
                .toList();

        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisations",
                "groups",
                "places",
                "people-europe",
                "people-americas",
                "people-asia-pacific",
                "people-mideast-africa",
                "people-organisations"
            })
    void everyRowsCountryIsKnown(String table) {
        List<String> faults = Table.read("/gazetteer/" + table + ".tsv").rows().stream()
                .filter(row ->
                        row.value("country").filter(key -> !isCountry(key)).isPresent())
                .map(row -> row.required("key") + " " + row.required("country"))
                .toList();

        assertEquals(List.of(), faults);
    }

    private static boolean isCountry(String key) {
        return GAZETTEER
                .actor(key)
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .isPresent();
    }

    private static Optional<Actor> inText(String word) {
        Token token = new Token(0, new Span(0, word.length()), word, word, PartOfSpeech.PROPN, Morphology.UNKNOWN);
        return GAZETTEER
                .names()
                .longest(List.of(token), 0)
                .flatMap(match -> match.values().get(0).actor());
    }

    private static String key(Optional<Actor> actor) {
        return actor.map(Actor::key).orElse("nobody");
    }
}
