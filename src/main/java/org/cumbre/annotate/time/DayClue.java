package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * Something in a text that makes some days of publication likelier than others.
 *
 * @param words of the text
 * @param score natural logarithm of how well a day goes with it: 0 for fully, {@link #IMPOSSIBLE} for not at all
 */
record DayClue(String words, ToDoubleFunction<LocalDate> score) {

    static final double EXCLUDED = -14;
    static final double IMPOSSIBLE = -9;
    static final double UNLIKELY = -5;

    double at(LocalDate day) {
        return score.applyAsDouble(day);
    }
}
