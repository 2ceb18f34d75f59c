package org.cumbre.evaluate;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Event;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.TimeValue;

/** An event that the program found, as far as it is scored; names in English. */
record Prediction(
        String type,
        List<String> source,
        List<String> target,
        Optional<String> begin,
        List<String> places,
        String status,
        List<String> attribution) {

    static Prediction of(Event event) {
        return new Prediction(
                event.type().label(),
                event.actors(Role.SOURCE).stream().map(Actor::english).toList(),
                event.actors(Role.TARGET).stream().map(Actor::english).toList(),
                event.time().flatMap(TimeValue::beginText),
                event.places().stream().map(Place::english).toList(),
                event.status().label(),
                event.attribution().stream().map(Actor::english).toList());
    }

    static Prediction of(Claim claim) {
        return new Prediction(
                claim.type().label(),
                claim.actors(Role.SOURCE).stream().map(Actor::english).toList(),
                claim.actors(Role.TARGET).stream().map(Actor::english).toList(),
                claim.time().flatMap(time -> time.value().beginText()),
                claim.places().stream().map(Place::english).toList(),
                claim.status().label(),
                claim.attribution().stream().map(Actor::english).toList());
    }

    @Override
    public String toString() {
        return type + " " + source + " -> " + target + " " + begin.orElse("-") + " " + status;
    }
}
