package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * Something in a text that makes some days of publication likelier than others.
 *
 * @param words of the text
 * @param score natural logarithm of how well a day goes with it: 0 for fully, {@link #IMPOSSIBLE} for not at all; never above 0
 * @param resolves works out for each day what an expression would mean on it, which takes a hundred times as long as to look at the day
 */
record DayClue(String words, ToDoubleFunction<LocalDate> score, boolean resolves) {

    static final double EXCLUDED = -14;
    static final double IMPOSSIBLE = -9;
    static final double UNLIKELY = -5;

    DayClue(String words, ToDoubleFunction<LocalDate> score) {
        this(words, score, false);
    }

    double at(LocalDate day) {
        return score.applyAsDouble(day);
    }
}
