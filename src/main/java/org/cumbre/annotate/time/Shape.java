package org.cumbre.annotate.time;

import java.util.Arrays;
import java.util.Optional;

/** Things that patterns recognise by shape and not by a list of words. */
enum Shape {
    /** 1 to 31, in digits or words. */
    DAY("day", 1, 31),
    /** 1 to 12 in one or two digits. */
    MONTH("month2", 1, 12),
    /** A year in four digits or in words. */
    YEAR("year", 1001, 2199),
    /** A year that may stand alone. */
    LIKELY_YEAR("digits4", 1500, 2100),
    /** The last two digits of a year, where they cannot be a day: 98, 04. */
    SHORT_YEAR("shortYear", 0, 99),
    /** A year of three or four digits, as after "año". */
    OLD_YEAR("anyYear", 100, 2199),
    /** One or two digits. */
    TWO_DIGITS("digits2", 0, 99),
    /** Any whole number. */
    NUMBER("number", 0, 999_999_999),
    HOUR("hour", 0, 24),
    /** Two digits up to 59. */
    MINUTE("minute", 0, 59),
    CAPITALISED("capitalised", 0, 0),
    NOUN("noun", 0, 0);

    private final String label;
    private final int least;
    private final int most;

    Shape(String label, int least, int most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    static Optional<Shape> named(String label) {
        return Arrays.stream(values())
                .filter(shape -> shape.label.equals(label))
                .findFirst();
    }

    String label() {
        return label;
    }

    boolean admits(int number) {
        return least <= number && number <= most;
    }

    /** Written in digits only. */
    boolean digitsOnly() {
        return switch (this) {
            case MONTH, TWO_DIGITS, MINUTE, LIKELY_YEAR, SHORT_YEAR, OLD_YEAR -> true;
            default -> false;
        };
    }

    boolean numeric() {
        return this != CAPITALISED && this != NOUN;
    }
}
