package org.cumbre.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A stage in the life of an event. */
public enum Stage {
    /** Somebody says that it will be. */
    ANNOUNCED,
    /** Somebody else, or somebody later, says so, too. */
    CONFIRMED,
    /** It will not be then, but is still to come. */
    POSTPONED,
    CANCELLED,
    HELD,
    /** Somebody claims that it happened; the article does not vouch for it. */
    ALLEGED,
    DENIED,
    /** It could be. */
    CONSIDERED;

    /** Its name in the graph. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> named(String label) {
        return Arrays.stream(values())
                .filter(stage -> stage.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** What a claim by itself says. */
    static Stage of(Claim claim) {
        return switch (claim.status()) {
            case OCCURRED -> HELD;
            case PLANNED -> ANNOUNCED;
            case DENIED -> DENIED;
            case ALLEGED -> ALLEGED;
            case HYPOTHETICAL -> CONSIDERED;
            case CANCELLED -> claim.factuality().certainty() == Factuality.Certainty.CERTAIN ? CANCELLED : POSTPONED;
        };
    }
}
