package org.cumbre.export;

/** What is told of every node or edge of a graph, with the type that graph formats want to know. */
record GraphAttribute(String name, Type type) {

    /** The types that all graph formats share. A date is one day, ISO 8601. */
    enum Type {
        TEXT,
        DATE,
        INTEGER,
        DECIMAL,
        BOOLEAN;

        /** Written without quotes in JSON. */
        boolean bare() {
            return this == INTEGER || this == DECIMAL || this == BOOLEAN;
        }
    }
}
