package org.cumbre.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSketchTest {

    @Test
    void aTextWithAFewWordsChangedIsANearCopy() {
        List<String> words = words(1, 400);
        List<String> edited = new ArrayList<>(words);
        Random random = new Random(3);
        for (int change = 0; change < 12; change++) {
            edited.set(random.nextInt(edited.size()), "otra");
        }

        assertTrue(sketch(words).nearCopyOf(sketch(edited)));
        assertTrue(sketch(words).nearCopyOf(sketch(words.subList(0, 300))), "cut by a quarter");
    }

    @Test
    void capitalsAndPunctuationMakeNoDifference() {
        String text = String.join(" ", words(1, 100));

        assertEquals(
                TextSketch.of(text),
                TextSketch.of(text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ") + "."));
    }

    @Test
    void twoTextsThatShareAParagraphAreNoCopies() {
        List<String> one = new ArrayList<>(words(1, 60));
        List<String> other = new ArrayList<>(one);
        one.addAll(words(2, 200));
        other.addAll(words(3, 200));

        assertFalse(sketch(one).nearCopyOf(sketch(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "uno", "uno dos tres cuatro cinco seis siete ocho nueve diez", " \n ¡! "})
    void aTextThatIsTooShortIsACopyOfNothing(String text) {
        assertEquals(TextSketch.NONE, TextSketch.of(text));
        assertFalse(TextSketch.of(text).nearCopyOf(TextSketch.of(text)));
    }

    @Test
    void theEstimateIsCloseToTheShareOfRunsInCommon() {
        for (int shared : new int[] {100, 200, 300, 380}) {
            List<String> one = new ArrayList<>(words(1, shared));
            List<String> other = new ArrayList<>(one);
            one.addAll(words(2, 400 - shared));
            other.addAll(words(3, 400 - shared));
            double exact = (shared - 3.0) / (397 + 397 - (shared - 3.0));

            assertEquals(exact, sketch(one).likeness(sketch(other)), 0.16, "shared " + shared);
        }
    }

    private static TextSketch sketch(List<String> words) {
        return TextSketch.of(String.join(" ", words));
    }

    private static List<String> words(int seed, int count) {
        return new Random(seed)
                .ints(count, 0, 5000)
                .mapToObj(word -> "palabra" + word)
                .toList();
    }
}
