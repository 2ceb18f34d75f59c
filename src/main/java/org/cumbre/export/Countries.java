package org.cumbre.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;
import org.cumbre.rdf.KnownActors;

/** English names of the countries that actors belong to. */
final class Countries {

    private final Map<String, String> names = new HashMap<>();
    private final KnownActors known;

    /** Countries that take part in the events are known from there, others from the gazetteer. */
    Countries(List<Event> events, KnownActors known) {
        this.known = known;
        events.stream()
                .flatMap(event -> Stream.concat(
                        event.participants().stream().map(Participant::actor), event.attribution().stream()))
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .forEach(country -> names.putIfAbsent(country.key(), country.english()));
    }

    /** A country's own name, or that of the country an actor belongs to. */
    Optional<String> of(Actor actor) {
        return actor.kind() == ActorKind.COUNTRY
                ? Optional.of(actor.english())
                : actor.country().flatMap(this::named);
    }

    private Optional<String> named(String key) {
        return Optional.ofNullable(names.get(key)).or(() -> known.actor(key).map(Actor::english));
    }
}
