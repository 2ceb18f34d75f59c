package org.cumbre.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.text.Document;
import org.cumbre.text.Span;
import org.cumbre.text.Token;

/** A rule that fired on a predication, with all that was read for it. */
record Finding(
        Rule rule,
        Trigger trigger,
        Predication predication,
        Fill fill,
        Reality reality,
        List<Actor> attribution,
        Optional<ClaimTime> time) {

    /** How sure a claim is depends on all that is found for it, and is worked out last. */
    private static final double UNKNOWN = 0;

    /** What lacks somebody gives way to what lacks nobody. */
    private static final int OPEN = 100;

    /** Types that are aimed at somebody: who is named in what is said, or goes without saying. */
    static final Set<EventType> DIRECTED = Set.of(
            EventType.REQUEST,
            EventType.ACCUSATION,
            EventType.REJECTION,
            EventType.THREAT,
            EventType.SUPPORT,
            EventType.SANCTION);

    /**
     * Of findings that tell the same: the fullest. In order of the text.
     *
     * @param dropped is told of the others, and of the one each gave way to
     */
    static List<Finding> best(List<Finding> findings, BiConsumer<Finding, Finding> dropped) {
        List<Finding> ranked = new ArrayList<>(findings);
        ranked.sort(Comparator.comparingInt(Finding::weight).reversed().thenComparing(Finding::head));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ranked) {
            Optional<Finding> fuller =
                    kept.stream().filter(other -> other.tells(finding)).findFirst();
            if (fuller.isPresent()) {
                dropped.accept(finding, fuller.get());
            } else {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::head));
        return kept;
    }

    /** The same, at a place that the sentence gives elsewhere; places found in between are dropped. */
    Finding at(List<Place> places) {
        return new Finding(rule, trigger, predication, fill.at(places), reality, attribution, time);
    }

    /** The same, at another time or at none that is known. */
    Finding dated(Optional<ClaimTime> other) {
        return new Finding(rule, trigger, predication, fill, reality, attribution, other);
    }

    /** The same, dated. */
    Finding on(ClaimTime day) {
        return new Finding(rule, trigger, predication, fill, reality, attribution, Optional.of(day));
    }

    /** The same, aimed at somebody. */
    Finding aimedAt(List<Actor> targets, Origin origin) {
        Fill aimed = fill.at(fill.places());
        aimed.target(targets, origin);
        return new Finding(rule, trigger, predication, aimed, reality, attribution, time);
    }

    /** The same, on the word of others. */
    Finding toldBy(List<Actor> speakers) {
        return new Finding(rule, trigger, predication, fill, reality, speakers, time);
    }

    private int head() {
        return predication.frame().head();
    }

    private int weight() {
        return 10 * (fill.sources().size() > 0 ? 1 : 0)
                + 10 * (fill.targets().size() > 0 ? 1 : 0)
                + 3 * trigger.phrase().size()
                + Math.min(4, fill.sources().size() + fill.targets().size())
                + (predication.frame().verbal() ? 0 : 1)
                + (time.isPresent() ? 2 : 0)
                + rule.when().size()
                - fill.indirect()
                - (open() ? OPEN : 0);
    }

    /** The other one starts from the same word, or from a word of the same clause with nobody new in the same type. */
    private boolean tells(Finding other) {
        if (head() == other.head()) {
            return true;
        }
        boolean carried = predication
                        .carrier()
                        .filter(verb -> verb.head() == other.head())
                        .isPresent()
                || other.predication
                        .carrier()
                        .filter(verb -> verb.head() == head())
                        .isPresent();
        return rule.type() == other.rule.type() && (carried || !mentionsMore(other) && near(other));
    }

    private boolean near(Finding other) {
        return predication.frame().governor() == other.head()
                || other.predication.frame().governor() == head()
                || predication.frame().governor() == other.predication.frame().governor();
    }

    private boolean mentionsMore(Finding other) {
        Set<Actor> mine = new HashSet<>(fill.sources());
        mine.addAll(fill.targets());
        Set<Actor> theirs = new HashSet<>(other.fill.sources());
        theirs.addAll(other.fill.targets());
        return !mine.containsAll(theirs) || other.time.isPresent() && time.isPresent() && !other.time.equals(time);
    }

    /** @param ordinal which of the events that the words tell of: "firmados en 1961, 2000 y 2001" tells of three */
    Claim claim(Document document, SentenceView view, int ordinal) {
        List<Participant> participants = new ArrayList<>();
        fill.sources().forEach(actor -> participants.add(new Participant(Role.SOURCE, actor)));
        fill.targets().forEach(actor -> participants.add(new Participant(Role.TARGET, actor)));
        Reality real = settled(document);
        Token token = view.tree().token(head());
        Span span = view.sentence().span();
        String id = id(view) + (ordinal > 1 ? "-" + ordinal : "");
        return new Claim(
                id,
                rule.type(),
                participants,
                time,
                fill.places(),
                real.status(),
                real.factuality(),
                attribution,
                UNKNOWN,
                new Evidence(span, span.of(document.text()), token.span().of(document.text())),
                rule.id());
    }

    /** It needs somebody whom its sentence does not name. */
    boolean open() {
        return !fill.satisfies(rule.needs());
    }

    /** Words of its own name somebody on one side at least. */
    boolean namesSomebody() {
        return fill.steps().stream().anyMatch(step -> !step.words().isEmpty());
    }

    /** Only whom it is aimed at is wanting, and that is often left unsaid. */
    boolean onlyAimless() {
        return predication.frame().verbal() && DIRECTED.contains(rule.type()) && fill.lacksTarget(rule.needs());
    }

    /** How the claim of the same ordinal came about. */
    Derivation derivation(Claim claim, Document document) {
        return new Derivation(claim.id(), fill.steps(), settled(document).cues());
    }

    /** Id of the claim that it becomes. */
    String id(SentenceView view) {
        int start = view.tree().token(head()).span().start();
        return rule.type().label().toLowerCase(java.util.Locale.ROOT) + "-" + start;
    }

    /** What the rule implies goes before what the sentence says; a plain statement about a day to come is a plan. */
    private Reality settled(Document document) {
        if (rule.status().isPresent() && reality.status() == Status.OCCURRED) {
            return Reality.of(rule.status().get(), "rule");
        }
        boolean future = time.flatMap(t -> t.value().begin())
                .flatMap(begin -> document.article().published().map(begin::isAfter))
                .orElse(false);
        return future && reality.status() == Status.OCCURRED ? Reality.of(Status.PLANNED, "date to come") : reality;
    }
}
