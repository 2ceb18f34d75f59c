package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line's words are letters and numbers in a row, with single full stops, apostrophes and hyphens inside. */
class LineTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*");
    private static final List<String> PIECES =
            List.of("a", "Ñ", "7", "²", "𝟗", "😀", ".", "'", "’", "-", " ", "|", "\uD800");

    static Stream<String> texts() {
        Random random = new Random(3);
        return IntStream.range(0, 300)
                .mapToObj(i -> random.ints(random.nextInt(25), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreThoseOfTheExpressionThatDefinesThem(String text) {
        assertEquals(
                WORD.matcher(text).results().map(MatchResult::group).toList(),
                new Line(new Span(0, text.length()), text).words());
    }
}
