package org.cumbre.event;

import java.util.Locale;

/** PLOVER's four classes: cooperation or conflict, in words or in deeds. Source: the PLOVER codebook. */
public enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(1),
    VERBAL_CONFLICT(-1),
    MATERIAL_CONFLICT(-1);

    private final int sign;

    QuadClass(int sign) {
        this.sign = sign;
    }

    /** 1 for cooperation, -1 for conflict. */
    public int sign() {
        return sign;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
