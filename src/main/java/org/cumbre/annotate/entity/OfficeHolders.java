package org.cumbre.annotate.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.link.Gazetteer;

/** Says who is meant by an office: whomever the article introduced with it, else whoever held it on the article's day. */
final class OfficeHolders {

    private final Gazetteer gazetteer;
    private final Discourse discourse;

    OfficeHolders(Gazetteer gazetteer, Discourse discourse) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
    }

    /** @param of key of the country or organisation; empty where the text names none: "el mandatario" */
    Optional<Actor> of(List<String> offices, Optional<String> of) {
        Optional<Actor> spokenOf = discourse.lastWith(offices, of);
        if (spokenOf.isPresent() || of.isEmpty()) {
            return spokenOf;
        }
        LocalDate day = discourse.day();
        return offices.stream()
                .filter(office -> !office.equals("minister"))
                .flatMap(office -> gazetteer.holder(office, of.get(), day).stream())
                .findFirst();
    }

    /** A new person whose country the article has told: from now on they have it. */
    Actor remember(Actor person, Optional<String> country) {
        return discourse.remember(person, country);
    }

    /** The person with what the article has told of them by now. */
    Actor current(Actor actor) {
        return discourse.current(actor);
    }
}
