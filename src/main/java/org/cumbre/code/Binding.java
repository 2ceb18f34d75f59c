package org.cumbre.code;

/** Which slot of a predicate fills which role of the event. */
record Binding(String slot, Part part) {

    /** The role, as rules name it. */
    enum Part {
        SOURCE,
        TARGET,
        PEERS,
        PLACE,
        DESTINATION,
        ORIGIN
    }
}
