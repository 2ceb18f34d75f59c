package org.cumbre.event;

import java.util.Arrays;
import java.util.Optional;

/** What an actor is; each is a class of the ontology. */
public enum ActorKind {
    PERSON("Person"),
    COUNTRY("Country"),
    ORGANIZATION("Organization"),
    FORUM("Forum"),
    COURT("Court"),
    ARMED_GROUP("ArmedGroup"),
    PARTY("Party"),
    MOVEMENT("Movement"),
    MEDIA("Media"),
    COMPANY("Company"),
    ARMED_FORCES("ArmedForces"),
    MINISTRY("Ministry"),
    ETHNIC("Ethnic"),
    GROUP("Group");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ActorKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
