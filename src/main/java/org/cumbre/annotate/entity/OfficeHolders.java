package org.cumbre.annotate.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Parliaments;

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
        return of(offices, of, actor -> true);
    }

    /** @param fits who can be meant: no man by "la presidenta" */
    Optional<Actor> of(List<String> offices, Optional<String> of, Predicate<Actor> fits) {
        Optional<Actor> spokenOf = discourse.lastWith(offices, of, fits);
        if (spokenOf.isPresent() || of.isEmpty()) {
            return spokenOf;
        }
        LocalDate day = discourse.day();
        return Parliaments.bundled().order(offices, of.get(), day).stream()
                .filter(office -> !office.equals("minister"))
                .flatMap(office -> gazetteer.holder(office, of.get(), day).stream())
                .filter(fits)
                .findFirst();
    }

    /** The article calls a person by an office: they have it from now on, and its country if nothing is known of theirs. */
    Actor introduce(Actor person, List<String> offices, Optional<String> of) {
        Actor known = withCountry(person, of);
        discourse.introduce(known, offices, of);
        return known;
    }

    /** A new person gets the country of the office under which the article first speaks of them. */
    Actor withCountry(Actor person, Optional<String> of) {
        if (person.country().isPresent() || of.isEmpty() || person.wikidata().isPresent()) {
            return person;
        }
        Optional<String> country = gazetteer
                .actor(of.get())
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .map(Actor::key);
        return discourse.remember(person, country);
    }
}
