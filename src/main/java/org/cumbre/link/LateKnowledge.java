package org.cumbre.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.Participant;
import org.cumbre.event.Report;

/**
 * Who those are that were new when their article was read, now that the gazetteer knows more. Only full evidence counts: the whole name, the
 * same kind, no other country, and nobody else of whom all that is true. The articles' claims stay as they are.
 */
final class LateKnowledge {

    /** Nothing has become known. */
    static final LateKnowledge NONE = new LateKnowledge(Optional.empty());

    private final Optional<Gazetteer> gazetteer;
    private final Map<Actor, Actor> found = new ConcurrentHashMap<>();

    private LateKnowledge(Optional<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    static LateKnowledge of(Gazetteer gazetteer) {
        return new LateKnowledge(Optional.of(gazetteer));
    }

    /** The same report, in which those who have become known are who they are. */
    Report in(Report report) {
        Claim claim = report.claim();
        if (Stream.concat(claim.participants().stream().map(Participant::actor), claim.attribution().stream())
                .allMatch(actor -> actor(actor).equals(actor))) {
            return report;
        }
        List<Participant> participants = new ArrayList<>();
        claim.participants().forEach(one -> {
            Participant known = new Participant(one.role(), actor(one.actor()));
            if (!participants.contains(known)) {
                participants.add(known);
            }
        });
        List<Actor> attribution =
                claim.attribution().stream().map(this::actor).distinct().toList();
        return new Report(report.article(), claim.told(participants, attribution), report.sketch());
    }

    private Actor actor(Actor actor) {
        return gazetteer.isEmpty() || actor.wikidata().isPresent() ? actor : found.computeIfAbsent(actor, this::known);
    }

    private Actor known(Actor actor) {
        Gazetteer known = gazetteer.orElseThrow();
        if (known.actor(actor.key()).isPresent() || !wholeName(actor)) {
            return actor;
        }
        List<Actor> called = Stream.of(actor.spanish(), actor.english())
                .flatMap(name -> known.search(name).stream())
                .filter(other -> other.kind() == actor.kind()
                        && (actor.country().isEmpty() || other.country().equals(actor.country())))
                .distinct()
                .toList();
        return called.size() == 1 ? called.get(0) : actor;
    }

    /** A surname alone is many people's. */
    private static boolean wholeName(Actor actor) {
        return actor.kind() != ActorKind.PERSON || actor.spanish().strip().contains(" ");
    }

    /** A print of all that decides who is who. */
    String rules() {
        return gazetteer.map(LateKnowledge::print).orElse("");
    }

    private static String print(Gazetteer gazetteer) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            gazetteer.actors().stream()
                    .map(actor -> String.join(
                            "|",
                            actor.key(),
                            actor.kind().label(),
                            actor.english(),
                            actor.spanish(),
                            String.join("|", actor.aliases()),
                            actor.country().orElse("")))
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return " " + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
