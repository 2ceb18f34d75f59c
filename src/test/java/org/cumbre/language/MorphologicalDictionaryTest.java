package org.cumbre.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cumbre.text.Morphology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologicalDictionaryTest {

    private static final MorphologicalDictionary DICTIONARY = MorphologicalDictionary.load(LanguagePack.load("es"));

    @ParameterizedTest
    @CsvSource({
        "reunirá, reunir, FINITE, INDICATIVE, FUTURE, 3, SINGULAR",
        "reunieron, reunir, FINITE, INDICATIVE, PAST, 3, PLURAL",
        "viajaban, viajar, FINITE, INDICATIVE, IMPERFECT, 3, PLURAL",
        "viajaría, viajar, FINITE, CONDITIONAL, NONE, 3, SINGULAR",
        "viajen, viajar, FINITE, SUBJUNCTIVE, PRESENT, 3, PLURAL",
        "reunimos, reunir, FINITE, INDICATIVE, PRESENT, 1, PLURAL",
        "acusados, acusar, PARTICIPLE, NONE, NONE, 0, PLURAL",
        "viajando, viajar, GERUND, NONE, NONE, 0, NONE",
        "REUNIÓ, reunir, FINITE, INDICATIVE, PAST, 3, SINGULAR"
    })
    void aVerbFormHasMoodTensePersonAndNumber(
            String form,
            String lemma,
            Morphology.VerbForm verbForm,
            Morphology.Mood mood,
            Morphology.Tense tense,
            int person,
            Morphology.GrammaticalNumber number) {
        List<Reading> readings = DICTIONARY.readings(form);
        assertTrue(
                readings.stream().anyMatch(reading -> {
                    Morphology found = reading.morphology();
                    return reading.lemma().equals(lemma)
                            && found.form() == verbForm
                            && found.mood() == mood
                            && found.tense() == tense
                            && found.person() == person
                            && found.number() == number;
                }),
                readings::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "reunirse, reunir, se",
        "hacerlo, hacer, lo",
        "dándole, dar, le",
        "dárselo, dar, selo",
        "contestóle, contestar, le",
        "reuniéndose, reunir, se",
        "entrevistarse, entrevistar, se"
    })
    void attachedPronounsAreToldFromTheVerb(String form, String lemma, String clitics) {
        List<Reading> readings = DICTIONARY.readings(form);
        assertTrue(
                readings.stream()
                        .anyMatch(reading -> reading.lemma().equals(lemma)
                                && reading.morphology().clitics().equals(clitics)),
                readings::toString);
    }

    @Test
    void aContractionHasTheLemmaOfItsPreposition() {
        assertEquals("de", DICTIONARY.readings("del").get(0).lemma());
        assertEquals("a", DICTIONARY.readings("al").get(0).lemma());
    }

    @Test
    void anUnknownWordHasNoReading() {
        assertEquals(List.of(), DICTIONARY.readings("xyzzyo"));
    }
}
