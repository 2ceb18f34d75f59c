package org.cumbre.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Span;

/**
 * Names the other side where a sentence leaves it out because the article has made it plain: a denial answers the last accusation, a
 * condemnation is aimed at the country that the article is about, a meeting "with Obama" is the main figure's. Such participants cost
 * confidence.
 */
final class ImpliedParticipants {

    private static final Set<EventType> AIMED = Set.of(
            EventType.REQUEST,
            EventType.ACCUSATION,
            EventType.REJECTION,
            EventType.SUPPORT,
            EventType.SANCTION,
            EventType.PROTEST);
    private static final Set<EventType> ANSWERED = Set.of(EventType.ACCUSATION, EventType.REQUEST, EventType.THREAT);
    private static final int REACH = 6;
    private static final double COST = 0.15;

    private final Gazetteer gazetteer;
    private final List<Actor> countries;
    private final List<Actor> people;
    private final List<Mention> mentions;

    ImpliedParticipants(Document document, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.mentions = document.layer(MentionAnnotator.MENTIONS);
        this.countries = countries(document);
        this.people = people(document);
    }

    /** Countries by how often the article speaks of them or their people, most first. */
    private List<Actor> countries(Document document) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : document.layer(MentionAnnotator.MENTIONS)) {
            boolean speaks = mention.kind() != MentionKind.GROUP;
            mention.actors().stream()
                    .filter(actor -> speaks)
                    .filter(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.COUNTRY)
                    .flatMap(actor -> actor.country().stream())
                    .forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return ranked(counts).stream()
                .flatMap(key -> gazetteer.actor(key).stream())
                .toList();
    }

    private static List<Actor> people(Document document) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Mention mention : document.layer(MentionAnnotator.MENTIONS)) {
            mention.actors().stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON)
                    .forEach(actor -> {
                        counts.merge(actor.key(), 1, Integer::sum);
                        actors.put(actor.key(), actor);
                    });
        }
        return ranked(counts).stream()
                .flatMap(key -> Optional.ofNullable(actors.get(key)).stream())
                .toList();
    }

    private static List<String> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Claim> complete(List<Claim> claims) {
        List<Claim> complete = new ArrayList<>();
        for (Claim claim : claims) {
            complete.add(other(claim, complete)
                    .map(participant -> with(claim, participant))
                    .orElse(claim));
        }
        return complete;
    }

    private Optional<Participant> other(Claim claim, List<Claim> before) {
        boolean aimless = claim.actors(Role.TARGET).isEmpty() && AIMED.contains(claim.type());
        if (aimless && !claim.actors(Role.SOURCE).isEmpty()) {
            return facing(claim)
                    .or(() -> answered(claim, before))
                    .or(() -> placed(claim))
                    .or(() -> counterpart(claim))
                    .map(actor -> new Participant(Role.TARGET, actor));
        }
        boolean alone = claim.type().symmetric()
                && claim.actors(Role.SOURCE).isEmpty()
                && claim.actors(Role.TARGET).size() == 1
                && claim.actors(Role.TARGET).get(0).kind() == ActorKind.PERSON;
        return alone
                ? people.stream()
                        .filter(person -> !Camp.shared(person, claim.actors(Role.TARGET)))
                        .findFirst()
                        .map(actor -> new Participant(Role.SOURCE, actor))
                : Optional.empty();
    }

    /** "La oposición culpa a Siria; Damasco lo niega": of the other actors named before in the sentence, the first. */
    private Optional<Actor> facing(Claim claim) {
        if (claim.type() != EventType.REJECTION) {
            return Optional.empty();
        }
        Span sentence = claim.evidence().span();
        int own = mentions.stream()
                .filter(mention -> sentence.contains(mention.span())
                        && mention.actors().stream().anyMatch(claim.actors(Role.SOURCE)::contains))
                .mapToInt(mention -> mention.span().start())
                .max()
                .orElse(0);
        return mentions.stream()
                .filter(mention ->
                        sentence.contains(mention.span()) && mention.span().end() <= own)
                .filter(mention -> mention.kind() != MentionKind.DEMONYM && mention.kind() != MentionKind.GROUP)
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> !Camp.shared(actor, claim.actors(Role.SOURCE)))
                .findFirst();
    }

    /** The country of whoever last accused, asked or threatened the one who now rejects; himself if he has none. */
    private Optional<Actor> answered(Claim claim, List<Claim> before) {
        if (claim.type() != EventType.REJECTION) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Claim earlier = before.get(i);
            boolean aimedHere = ANSWERED.contains(earlier.type())
                    && earlier.actors(Role.TARGET).stream()
                            .anyMatch(target -> Camp.shared(target, claim.actors(Role.SOURCE)));
            if (aimedHere && !earlier.actors(Role.SOURCE).isEmpty()) {
                return earlier.actors(Role.SOURCE).stream()
                        .filter(actor -> !Camp.shared(actor, claim.actors(Role.SOURCE)))
                        .findFirst()
                        .map(this::state);
            }
        }
        return Optional.empty();
    }

    /** The country that a person speaks for. */
    private Actor state(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                ? actor.country().flatMap(gazetteer::actor).orElse(actor)
                : actor;
    }

    private Optional<Actor> placed(Claim claim) {
        return claim.type() == EventType.PROTEST
                ? claim.places().stream().findFirst().flatMap(Place::country).flatMap(gazetteer::actor)
                : Optional.empty();
    }

    private Optional<Actor> counterpart(Claim claim) {
        return countries.stream()
                .limit(2)
                .filter(country -> !Camp.shared(country, claim.actors(Role.SOURCE)))
                .findFirst();
    }

    private static Claim with(Claim claim, Participant participant) {
        List<Participant> participants = new ArrayList<>(claim.participants());
        participants.add(participant.role() == Role.SOURCE ? 0 : participants.size(), participant);
        double confidence = Math.round(Math.max(0.1, claim.confidence() - COST) * 100) / 100.0;
        return new Claim(
                claim.id(),
                claim.type(),
                participants,
                claim.time(),
                claim.places(),
                claim.status(),
                claim.factuality(),
                claim.attribution(),
                confidence,
                claim.evidence(),
                claim.rule());
    }
}
