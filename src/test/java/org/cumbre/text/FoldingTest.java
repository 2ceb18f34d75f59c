package org.cumbre.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and words are made comparable. */
class FoldingTest {

    /** A letter that Latin-1 lacks, so that a text with it goes the long way. */
    private static final String ELSEWHERE = "ş";

    static Stream<String> latinTexts() {
        Random random = new Random(5);
        return IntStream.range(0, 300)
                .mapToObj(i -> random.ints(random.nextInt(20), 0, 256)
                        .mapToObj(c -> String.valueOf((char) c))
                        .reduce("", String::concat));
    }

    @ParameterizedTest
    @MethodSource("latinTexts")
    void textInLatinLettersIsFoldedAsTextInAny(String text) {
        assertEquals(Folding.fold("x" + text + "x" + ELSEWHERE), Folding.fold("x" + text + "xs"));
        assertEquals(Folding.word(text + ELSEWHERE), Folding.word(text) + "s");
    }

    @ParameterizedTest
    @CsvSource({
        "EE. UU., ee uu",
        "Kim Jong-Un, kim jong un",
        "  O'Higgins_, o higgins",
        "Ñuñoa, nunoa",
        "Łódź, łodz",
        "..., ''"
    })
    void namesLoseCapitalsAccentsAndHyphens(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource({"Último, ultimo", "AÑO, año", "São, são", "20.º, 20.º", "—, —"})
    void wordsLoseCapitalsAndAllAccentsButTheTilde(String word, String folded) {
        assertEquals(folded, Folding.word(word));
    }
}
