package org.cumbre.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.rdf.KnownActors;

/** Names of the countries that actors and places belong to. */
final class Countries {

    private final Map<String, Optional<String>> names = new HashMap<>();
    private final KnownActors known;
    private final Labels labels;

    Countries(KnownActors known, Labels labels) {
        this.known = known;
        this.labels = labels;
    }

    /** A country's own name, or that of the country an actor belongs to. */
    Optional<String> of(Actor actor) {
        return actor.kind() == ActorKind.COUNTRY
                ? Optional.of(labels.of(actor))
                : actor.country().flatMap(this::named);
    }

    Optional<String> of(Place place) {
        return place.country().flatMap(key -> key.equals(place.key()) ? Optional.of(labels.of(place)) : named(key));
    }

    private Optional<String> named(String key) {
        return names.computeIfAbsent(key, any -> known.actor(any).map(labels::of));
    }
}
