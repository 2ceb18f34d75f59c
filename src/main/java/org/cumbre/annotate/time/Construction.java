package org.cumbre.annotate.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule computes from its parts. */
enum Construction {
    /** Looks like an expression of time and is none. */
    NONE,
    /** Year, month, day, weekday: those that are missing follow from the context. */
    CALENDAR,
    /** The expression in its part "child", as it is. */
    SAME,
    /** Year, month, day or weekday inside the period in "child". */
    WITHIN,
    /** A number of days from the day of publication. */
    DEICTIC,
    /** This, the last or the next week, month, year, … */
    UNIT,
    WEEKEND,
    SEASON,
    /** A numbered quarter or half of a year. */
    QUARTER,
    DECADE,
    CENTURY,
    /** A year or century counted from the birth of Christ, in words that say so. */
    ERA,
    /** A holiday or a day with a name. */
    NAMED,
    /** Begin, middle or end of the period in "child". */
    PART,
    /** A numbered half, fortnight or week of the period in "child". */
    FRACTION,
    /** The first or last so many units of the period in "child". */
    PORTION,
    /** From the begin of the period in "child" up to publication. */
    SOFAR,
    /** A number of units before or after the day of publication, or what was told last. */
    SHIFT,
    /** A vague number of units before or after publication. */
    VAGUE,
    /** The last or next so many units. */
    RECENT,
    /** The same, next or previous day, month, … of what was told last. */
    ANCHORED,
    /** The very date that was told last, in this sentence or the one before. */
    THEN,
    /** The weekday that was told before. */
    SAMEDAY,
    /** A part of day or clock time, of the day in "child" or else of the day that was told. */
    CLOCK,
    /** From "from" to "to". */
    RANGE,
    SINCE,
    UNTIL,
    /** From "child" on, for as long as "length". */
    LASTING,
    DURATION,
    SET,
    /** Present, past or future at large. */
    REFERENCE;

    static Optional<Construction> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst();
    }
}
