package org.cumbre.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a claim or event stands to the facts. */
public enum Status {
    OCCURRED,
    PLANNED,
    DENIED,
    ALLEGED,
    HYPOTHETICAL,
    CANCELLED;

    /** Its name in the graph and in exports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> named(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
