package org.cumbre.export;

import java.util.Locale;
import org.cumbre.event.EventType;

/** PLOVER's four classes: cooperation or conflict, in words or in deeds. Source: the PLOVER codebook. */
enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(1),
    VERBAL_CONFLICT(-1),
    MATERIAL_CONFLICT(-1);

    private final int sign;

    QuadClass(int sign) {
        this.sign = sign;
    }

    static QuadClass of(EventType type) {
        return switch (type) {
            case MEETING, VISIT, CALL, AGREEMENT, SUPPORT, CONCESSION -> VERBAL_COOPERATION;
            case COOPERATION, AID, RETREAT -> MATERIAL_COOPERATION;
            case REQUEST, ACCUSATION, REJECTION, THREAT -> VERBAL_CONFLICT;
            case PROTEST, MOBILIZATION, SANCTION, COERCION, ASSAULT -> MATERIAL_CONFLICT;
        };
    }

    /** 1 for cooperation, -1 for conflict. */
    int sign() {
        return sign;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
