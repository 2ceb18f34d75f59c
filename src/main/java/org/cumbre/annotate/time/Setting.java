package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param published the article's day, if it is known
 * @param bearing of the expression's clause
 * @param told the dates before it
 * @param sentence index of its sentence
 */
record Setting(Optional<LocalDate> published, Bearing bearing, Told told, int sentence) {

    Setting looking(Bearing other) {
        return new Setting(published, other, told, sentence);
    }
}
