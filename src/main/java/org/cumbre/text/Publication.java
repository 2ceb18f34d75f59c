package org.cumbre.text;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * When an article was published, and how that is known.
 *
 * @param day of publication
 * @param basis where it comes from
 * @param confidence between 0 and 1: that it is this day or one beside it; empty where only the day was kept
 * @param why what it was worked out from; empty if it was given with the article
 */
public record Publication(LocalDate day, PublishedBasis basis, OptionalDouble confidence, String why) {

    /** Worked out from the text. */
    public Publication(LocalDate day, PublishedBasis basis, double confidence, String why) {
        this(day, basis, OptionalDouble.of(confidence), why);
    }

    /** A day with nothing more said of it: what was given with the article is sure. */
    public static Publication of(LocalDate day, PublishedBasis basis) {
        OptionalDouble confidence = basis == PublishedBasis.METADATA ? OptionalDouble.of(1) : OptionalDouble.empty();
        return new Publication(day, basis, confidence, "");
    }
}
