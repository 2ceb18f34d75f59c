package org.cumbre.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final List<String> asked = new ArrayList<>();
    private final Memo<String, Integer> lengths = new Memo<>(2, word -> {
        asked.add(word);
        return word.length();
    });

    @Test
    void aFunctionIsAskedOnceForEachWord() {
        assertEquals(List.of(3, 3, 5), List.of(lengths.of("uno"), lengths.of("uno"), lengths.of("cinco")));
        assertEquals(List.of("uno", "cinco"), asked);
    }

    @Test
    void withTooManyWordsItForgetsAndAsksAnew() {
        List.of("uno", "dos", "tres", "tres", "uno").forEach(lengths::of);

        assertEquals(List.of("uno", "dos", "tres", "uno"), asked);
    }
}
