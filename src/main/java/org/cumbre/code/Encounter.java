package org.cumbre.code;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;

/** Who meets, by whom they act for: three parties or more sit together; of two, one is at the other's. */
final class Encounter {

    private static final int MANY = 3;

    private Encounter() {}

    static Optional<Facet> mode(Told told) {
        Claim claim = told.claim();
        if (claim.type() != EventType.MEETING && claim.type() != EventType.CALL) {
            return Optional.empty();
        }
        Set<String> parties = parties(claim);
        if (parties.size() >= MANY) {
            return Optional.of(new Facet(Facet.Kind.MODE, "multilateral", parties.size() + " parties"));
        }
        return Optional.empty();
    }

    /** Keys of the countries and organisations that those who take part act for; who acts for nobody known is no party. */
    private static Set<String> parties(Claim claim) {
        Set<String> parties = new LinkedHashSet<>();
        for (Participant participant : claim.participants()) {
            Actor actor = participant.actor();
            boolean party = actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.GROUP;
            actor.country()
                    .or(() -> party ? Optional.of(actor.key()) : Optional.empty())
                    .ifPresent(parties::add);
        }
        return parties;
    }
}
