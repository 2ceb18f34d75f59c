package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.link.Gazetteer;

/**
 * Says where an event is that cannot be elsewhere: who visits a country is in it, who attacks a country does so there, and a government
 * arrests its own people at home.
 */
final class ImpliedPlaces {

    private final Gazetteer gazetteer;

    ImpliedPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Claim complete(Claim claim) {
        if (!claim.places().isEmpty()) {
            return claim;
        }
        Optional<Place> place = switch (claim.type()) {
            case VISIT, ASSAULT, PROTEST -> onlyCountry(claim.actors(Role.TARGET));
            case COERCION -> home(claim);
            default -> Optional.empty();
        };
        return place.map(where -> claim.at(List.of(where))).orElse(claim);
    }

    private Optional<Place> onlyCountry(List<Actor> actors) {
        return actors.size() == 1 && actors.get(0).kind() == ActorKind.COUNTRY
                ? gazetteer.countryPlace(actors.get(0).key())
                : Optional.empty();
    }

    /** The country of those who act, if nobody else's is in it. */
    private Optional<Place> home(Claim claim) {
        List<String> countries = claim.actors(Role.SOURCE).stream()
                .flatMap(actor -> actor.country().stream())
                .distinct()
                .toList();
        boolean own = countries.size() == 1
                && claim.actors(Role.TARGET).stream()
                        .allMatch(actor -> actor.kind() == ActorKind.GROUP
                                || actor.country()
                                        .filter(countries.get(0)::equals)
                                        .isPresent());
        return own ? gazetteer.countryPlace(countries.get(0)) : Optional.empty();
    }
}
