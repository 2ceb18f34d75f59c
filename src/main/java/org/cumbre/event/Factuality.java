package org.cumbre.event;

import java.util.Locale;

/** The three axes behind a claim's status. */
public record Factuality(Temporality time, Polarity polarity, Certainty certainty) {

    /** When, seen from the claim. */
    public enum Temporality {
        PAST,
        PRESENT,
        FUTURE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Said to be so, or not to be so. */
    public enum Polarity {
        AFFIRMED,
        NEGATED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure the text is. */
    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
