package org.cumbre.annotate.time;

/**
 * Which way from the day of publication an expression's clause looks.
 *
 * @param side past, present, future, or unknown
 * @param postponed its verb moves something to another date: "se aplazó hasta enero" tells when it will be, not until when
 * @param why the words that say so, such as "past tense (dijo)"; empty if unknown
 */
record Bearing(Side side, boolean postponed, String why) {

    static final Bearing UNKNOWN = new Bearing(Side.UNKNOWN, "");

    Bearing(Side side, String why) {
        this(side, false, why);
    }

    /** Where on the line of time. */
    enum Side {
        PAST,
        PRESENT,
        FUTURE,
        UNKNOWN
    }

    boolean is(Side other) {
        return side == other;
    }
}
