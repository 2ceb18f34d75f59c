package org.cumbre.event;

import java.util.Arrays;
import java.util.Optional;

/** The eighteen event types, each with its PLOVER type and quad class and its CAMEO root codes. Source: the PLOVER codebook, CAMEO 1.1b3. */
public enum EventType {
    MEETING("Meeting", "CONSULT", "04", QuadClass.VERBAL_COOPERATION, true),
    VISIT("Visit", "CONSULT", "04", QuadClass.VERBAL_COOPERATION, false),
    CALL("Call", "CONSULT", "04", QuadClass.VERBAL_COOPERATION, true),
    AGREEMENT("Agreement", "AGREE", "03", QuadClass.VERBAL_COOPERATION, true),
    SUPPORT("Support", "SUPPORT", "05", QuadClass.VERBAL_COOPERATION, false),
    COOPERATION("Cooperation", "COOPERATE", "06", QuadClass.MATERIAL_COOPERATION, true),
    AID("Aid", "AID", "07", QuadClass.MATERIAL_COOPERATION, false),
    CONCESSION("Concession", "CONCEDE", "08", QuadClass.VERBAL_COOPERATION, false),
    RETREAT("Retreat", "RETREAT", "08", QuadClass.MATERIAL_COOPERATION, false),
    REQUEST("Request", "REQUEST", "10", QuadClass.VERBAL_CONFLICT, false),
    ACCUSATION("Accusation", "ACCUSE", "09,11", QuadClass.VERBAL_CONFLICT, false),
    REJECTION("Rejection", "REJECT", "12", QuadClass.VERBAL_CONFLICT, false),
    THREAT("Threat", "THREATEN", "13", QuadClass.VERBAL_CONFLICT, false),
    PROTEST("Protest", "PROTEST", "14", QuadClass.MATERIAL_CONFLICT, false),
    MOBILIZATION("Mobilization", "MOBILIZE", "15", QuadClass.MATERIAL_CONFLICT, false),
    SANCTION("Sanction", "SANCTION", "16", QuadClass.MATERIAL_CONFLICT, false),
    COERCION("Coercion", "COERCE", "17", QuadClass.MATERIAL_CONFLICT, false),
    ASSAULT("Assault", "ASSAULT", "18-20", QuadClass.MATERIAL_CONFLICT, false);

    private final String label;
    private final String plover;
    private final String cameo;
    private final QuadClass quad;
    private final boolean symmetric;

    EventType(String label, String plover, String cameo, QuadClass quad, boolean symmetric) {
        this.label = label;
        this.plover = plover;
        this.cameo = cameo;
        this.quad = quad;
        this.symmetric = symmetric;
    }

    /** The local name of its class in the ontology, and its name in rules and exports. */
    public String label() {
        return label;
    }

    public String plover() {
        return plover;
    }

    public String cameo() {
        return cameo;
    }

    /** Cooperation or conflict, in words or in deeds. */
    public QuadClass quad() {
        return quad;
    }

    /** Its sides are interchangeable. */
    public boolean symmetric() {
        return symmetric;
    }

    public static Optional<EventType> named(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
