package org.cumbre.annotate.entity;

import java.util.Arrays;
import java.util.Optional;

/** What a name can be that the gazetteer does not know. */
enum NameKind {
    PERSON("person"),
    ORGANISATION("organisation"),
    PLACE("place"),
    /** A work, an event, a law, an organ that every state has, or no name at all. */
    OTHER("other");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    /** How models and annotation call it. */
    String label() {
        return label;
    }

    static Optional<NameKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
