package org.cumbre.event;

import java.util.Arrays;
import java.util.Optional;

/** The eighteen event types, each with its PLOVER type and CAMEO root codes. Source: the PLOVER codebook, CAMEO 1.1b3. */
public enum EventType {
    MEETING("Meeting", "CONSULT", "04", true),
    VISIT("Visit", "CONSULT", "04", false),
    CALL("Call", "CONSULT", "04", true),
    AGREEMENT("Agreement", "AGREE", "03", true),
    SUPPORT("Support", "SUPPORT", "05", false),
    COOPERATION("Cooperation", "COOPERATE", "06", true),
    AID("Aid", "AID", "07", false),
    CONCESSION("Concession", "CONCEDE", "08", false),
    RETREAT("Retreat", "RETREAT", "08", false),
    REQUEST("Request", "REQUEST", "10", false),
    ACCUSATION("Accusation", "ACCUSE", "09,11", false),
    REJECTION("Rejection", "REJECT", "12", false),
    THREAT("Threat", "THREATEN", "13", false),
    PROTEST("Protest", "PROTEST", "14", false),
    MOBILIZATION("Mobilization", "MOBILIZE", "15", false),
    SANCTION("Sanction", "SANCTION", "16", false),
    COERCION("Coercion", "COERCE", "17", false),
    ASSAULT("Assault", "ASSAULT", "18-20", false);

    private final String label;
    private final String plover;
    private final String cameo;
    private final boolean symmetric;

    EventType(String label, String plover, String cameo, boolean symmetric) {
        this.label = label;
        this.plover = plover;
        this.cameo = cameo;
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
