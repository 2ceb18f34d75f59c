package org.cumbre.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Role;

/** Names an event for people: "Visita: Vladimir Putin → Corea del Norte", "Sanción: ? → Irán" where nobody says who did it. */
public final class EventLabels {

    private static final int NAMES_A_SIDE = 3;
    private static final String UNKNOWN = "?";

    private final Ontology ontology;

    public EventLabels(Ontology ontology) {
        this.ontology = ontology;
    }

    /** @param language tag, "es" or "en" */
    public String of(Event event, String language) {
        String sources = names(event.actors(Role.SOURCE), language);
        String targets = names(event.actors(Role.TARGET), language);
        String type = ontology.label(Vocabulary.of(event.type()), language);
        if (sources.isEmpty() && targets.isEmpty()) {
            return type;
        }
        return type + ": " + sides(event.type().symmetric(), sources, targets);
    }

    private static String sides(boolean symmetric, String sources, String targets) {
        if (targets.isEmpty()) {
            return sources;
        }
        if (symmetric) {
            return sources.isEmpty() ? targets : sources + " – " + targets;
        }
        return (sources.isEmpty() ? UNKNOWN : sources) + " → " + targets;
    }

    private static String names(List<Actor> actors, String language) {
        String first = actors.stream()
                .limit(NAMES_A_SIDE)
                .map(actor -> language.equals("es") ? actor.spanish() : actor.english())
                .collect(Collectors.joining(", "));
        return actors.size() > NAMES_A_SIDE ? first + " +" + (actors.size() - NAMES_A_SIDE) : first;
    }
}
