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
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
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

    private final Gazetteer gazetteer;
    private final List<Actor> countries;
    private final List<Actor> people;
    private final List<Mention> mentions;
    private final List<Sentence> sentences;

    ImpliedParticipants(Document document, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.sentences = document.sentences();
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

    /** Whom a claim leaves out, and how that is known; {@code before} are the claims told before it. */
    Optional<Derivation.Step> missing(Claim claim, List<Claim> before, List<Claim> all) {
        boolean aimless = claim.actors(Role.TARGET).isEmpty()
                && !claim.actors(Role.SOURCE).isEmpty();
        List<Actor> parties = aimless ? parties(claim, before) : List.of();
        if (!parties.isEmpty()) {
            return Optional.of(target("the parties to the agreement told before", parties));
        }
        if (aimless && AIMED.contains(claim.type())) {
            return step("named before in the sentence", facing(claim))
                    .or(() -> step("whom it answers", answered(claim, before)))
                    .or(() -> step("of where it happens", placed(claim)))
                    .or(() -> step("the critic's own country", criticized(claim)))
                    .or(() -> step("the other country that the article is about", counterpart(claim, all)));
        }
        boolean alone = claim.type().symmetric()
                && claim.actors(Role.SOURCE).isEmpty()
                && claim.actors(Role.TARGET).size() == 1
                && claim.actors(Role.TARGET).get(0).kind() == ActorKind.PERSON;
        return alone
                ? people.stream()
                        .filter(person -> !Camp.shared(person, claim.actors(Role.TARGET)))
                        .findFirst()
                        .map(actor -> new Derivation.Step(Role.SOURCE, List.of(actor), "the article's main figure", ""))
                : Optional.empty();
    }

    private static Optional<Derivation.Step> step(String how, Optional<Actor> target) {
        return target.map(actor -> target(how, List.of(actor)));
    }

    private static Derivation.Step target(String how, List<Actor> actors) {
        return new Derivation.Step(Role.TARGET, actors, how, "");
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
                .filter(mention -> !where(mention))
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> !Camp.shared(actor, claim.actors(Role.SOURCE)))
                .findFirst();
    }

    /** "reunidos en Luxemburgo". */
    private boolean where(Mention mention) {
        return mention.first() > 0
                && sentences.get(mention.sentence()).token(mention.first() - 1).hasLemma("en");
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
                        .filter(actor -> actor.kind() != ActorKind.PERSON
                                || actor.country().isPresent())
                        .findFirst()
                        .map(this::state);
            }
        }
        return Optional.empty();
    }

    /** The country that a person speaks for. */
    private Actor state(Actor actor) {
        boolean stately = actor.offices().stream()
                .allMatch(office -> Optional.of(office.of()).equals(actor.country()));
        return actor.kind() == ActorKind.PERSON && stately
                ? actor.country().flatMap(gazetteer::actor).orElse(actor)
                : actor;
    }

    private Optional<Actor> placed(Claim claim) {
        return claim.type() == EventType.PROTEST
                ? claim.places().stream().findFirst().flatMap(Place::country).flatMap(gazetteer::actor)
                : Optional.empty();
    }

    /** Whoever holds no office and speaks out in the country that the article is about speaks to its government. */
    private Optional<Actor> criticized(Claim claim) {
        boolean critics = claim.type() != EventType.SUPPORT
                && claim.actors(Role.SOURCE).stream()
                        .allMatch(actor -> actor.kind() == ActorKind.PERSON
                                && actor.wikidata().isEmpty()
                                && actor.offices().isEmpty());
        return critics
                ? countries.stream()
                        .limit(1)
                        .filter(home -> Camp.shared(home, claim.actors(Role.SOURCE)))
                        .findFirst()
                : Optional.empty();
    }

    /** Of the two countries that the article is about, the other; but who is attacked is not condemned for it, the attacker is. */
    private Optional<Actor> counterpart(Claim claim, List<Claim> all) {
        Optional<Actor> other = countries.stream()
                .limit(2)
                .filter(country -> !Camp.shared(country, claim.actors(Role.SOURCE)))
                .findFirst();
        if (claim.type() != EventType.ACCUSATION || other.isEmpty()) {
            return other;
        }
        List<Claim> attacks = all.stream()
                .filter(earlier -> earlier.type() == EventType.ASSAULT)
                .filter(earlier -> Camp.shared(other.get(), earlier.actors(Role.TARGET)))
                .toList();
        return attacks.isEmpty()
                ? other
                : attacks.stream()
                        .flatMap(attack -> attack.actors(Role.SOURCE).stream())
                        .filter(attacker -> !Camp.shared(attacker, claim.actors(Role.SOURCE)))
                        .findFirst();
    }

    /** The parties to the last agreement told, for who welcomes it from outside. */
    private List<Actor> parties(Claim claim, List<Claim> before) {
        for (int i = before.size() - 1; i >= 0 && claim.type() == EventType.SUPPORT; i--) {
            Claim earlier = before.get(i);
            List<Actor> both = new ArrayList<>(earlier.actors(Role.SOURCE));
            both.addAll(earlier.actors(Role.TARGET));
            if (earlier.type() == EventType.AGREEMENT && both.size() > 1) {
                List<Actor> main = countries.stream().limit(2).toList();
                return both.stream().allMatch(actor -> Camp.shared(actor, main))
                                && both.stream().noneMatch(actor -> Camp.shared(actor, claim.actors(Role.SOURCE)))
                        ? both
                        : List.of();
            }
        }
        return List.of();
    }
}
