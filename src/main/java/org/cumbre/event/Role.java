package org.cumbre.event;

import java.util.Locale;

/** A participant's part in an event. In symmetric events the one named first is the source and all others are targets. */
public enum Role {
    SOURCE,
    TARGET;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
