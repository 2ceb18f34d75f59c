package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.VerbGroup;
import org.cumbre.code.FactualityLexicon.Effect;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;

/** Reads from tense, mood, negation and the words an event stands under whether it happened, is planned, denied or only alleged. */
final class StatusReader {

    static final Set<String> CLAUSE_LINKS = Set.of("clause", "object", "subject", "obl", "de", "en", "a", "con", "por");
    private static final Set<EventType> DECISIONS = Set.of(EventType.SANCTION, EventType.COERCION);
    static final Set<EventType> SPEECH =
            Set.of(EventType.ACCUSATION, EventType.REQUEST, EventType.REJECTION, EventType.THREAT, EventType.SUPPORT);
    private static final int DEPTH = 6;

    private final SentenceView view;
    private final FactualityLexicon lexicon;
    private final Grammar grammar;
    private final StatusPredicates predicates;
    private final NounStatus nouns;

    StatusReader(SentenceView view, FactualityLexicon lexicon, Grammar grammar) {
        this.view = view;
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.predicates = new StatusPredicates(view, lexicon, grammar);
        this.nouns = new NounStatus(view, lexicon, grammar, predicates);
    }

    Reality read(EventType type, Predication predication) {
        Frame frame = predication.frame();
        Reality reality = !frame.verbal()
                ? nouns.read(type, predication, governor -> verb(governor, 1))
                : spokenBy(type, frame).map(act -> verb(act, 1)).orElseGet(() -> verb(frame, 0));
        return DECISIONS.contains(type) && decided(predication.frame())
                ? Reality.of(Status.OCCURRED, "decided")
                : reality;
    }

    /** "llamó para felicitarlo": what was done to say something has said it. */
    private Optional<Frame> spokenBy(EventType type, Frame frame) {
        boolean purpose = SPEECH.contains(type)
                && frame.verb().form() == VerbForm.INFINITIVE
                && grammar.purpose(frame.marker())
                && lexicon.of(frame.marker()).isPresent();
        return purpose ? view.frame(frame.governor()).filter(Frame::verbal) : Optional.empty();
    }

    /** "resolvió expulsar": of these the past decision is the act. */
    private boolean decided(Frame frame) {
        Optional<Frame> above = view.frame(frame.governor()).filter(Frame::verbal);
        boolean complement = frame.verbal()
                && frame.verb().form() == VerbForm.INFINITIVE
                && frame.link().equals("clause");
        return complement
                && !frame.verb().negated()
                && above.filter(governor -> lexicon.of(governor.lemma())
                                        .filter(e -> e == Effect.DECIDED)
                                        .isPresent()
                                && !governor.verb().negated()
                                && governor.verb().mood() == Mood.INDICATIVE
                                && (governor.verb().tense() == Tense.PAST
                                        || governor.verb().perfect()))
                        .isPresent();
    }

    private Reality verb(Frame frame, int depth) {
        VerbGroup group = frame.verb();
        Optional<Reality> modal = modals(group);
        if (group.negated()) {
            return frame.argument(grammar.since()).isPresent()
                    ? Reality.of(Status.OCCURRED, "not since then")
                    : Reality.of(Status.DENIED, "negated");
        }
        Optional<Frame> denial = denial(frame);
        if (denial.isPresent()) {
            return Reality.of(Status.DENIED, "under " + denial.get().lemma());
        }
        if (modal.isPresent()) {
            return modal.get();
        }
        Optional<Reality> conjunction = conjunction(frame);
        if (conjunction.isPresent()) {
            return conjunction.get();
        }
        Optional<Reality> willing = predicates
                .underAdjective(frame)
                .or(() -> frame.verb().form() == VerbForm.INFINITIVE
                        ? predicates.underNoun(frame.head())
                        : Optional.empty());
        if (willing.isPresent()) {
            return willing.get();
        }
        if (reason(frame)) {
            return Reality.of(Status.OCCURRED, "a reason");
        }
        Reality own = tense(frame);
        if (depth > DEPTH || !dependent(frame)) {
            return own;
        }
        return governed(frame, own, depth);
    }

    /** "negó que vaya a reunirse", "desmintió los rumores de que vaya a reunirse": whatever the clause says of itself. */
    private Optional<Frame> denial(Frame frame) {
        boolean told = frame.link().equals("clause")
                || frame.link().equals("relative") && frame.marker().contains(" que");
        return view.frame(frame.governor())
                .filter(above -> above.verbal()
                        && told
                        && frame.verb().finite()
                        && !above.verb().negated()
                        && lexicon.of(above.lemma())
                                .filter(e -> e == Effect.DENIED)
                                .isPresent());
    }

    /** "sancionará a Irán por enviar drones": for what one is called to account has happened, whenever that may be. */
    private boolean reason(Frame frame) {
        return frame.verb().form() == VerbForm.INFINITIVE
                && grammar.becauseOf(frame.marker())
                && view.frame(frame.governor())
                        .filter(above -> above.verbal()
                                && !grammar.strives(above.lemma())
                                && lexicon.of(above.lemma()).isEmpty())
                        .isPresent();
    }

    private static boolean dependent(Frame frame) {
        return frame.link().equals("clause")
                || !frame.verb().finite() && !frame.link().equals("relative");
    }

    private Optional<Reality> modals(VerbGroup group) {
        for (String modal : group.modals()) {
            Optional<Effect> effect = lexicon.of(modal).filter(e -> e != Effect.TRANSPARENT);
            boolean occurredLater = effect.filter(e ->
                            e == Effect.PLANNED || e == Effect.ANNOUNCED || e == Effect.DECIDED || e == Effect.PROMISED)
                    .isPresent();
            if (effect.isPresent()) {
                return Optional.of(
                        new Reality(occurredLater ? Status.PLANNED : status(effect.get()), List.of("under " + modal)));
            }
        }
        return Optional.empty();
    }

    private static Status status(Effect effect) {
        return switch (effect) {
            case TRANSPARENT, OCCURRED -> Status.OCCURRED;
            case PLANNED, ANNOUNCED, DECIDED, PROMISED -> Status.PLANNED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
            case ALLEGED -> Status.ALLEGED;
            case DENIED -> Status.DENIED;
            case CANCELLED, POSTPONED -> Status.CANCELLED;
        };
    }

    static Reality reality(Effect effect, String cue) {
        return effect == Effect.POSTPONED
                ? Reality.of(Status.CANCELLED, cue, Reality.PUT_OFF)
                : Reality.of(status(effect), cue);
    }

    private Optional<Reality> conjunction(Frame frame) {
        if (frame.marker().isEmpty()
                || frame.link().equals("clause") && frame.marker().equals("si")
                || concession(frame)) {
            return Optional.empty();
        }
        String first = frame.marker().split(" ")[0];
        return lexicon.of(first)
                .filter(effect -> Set.of(Effect.HYPOTHETICAL, Effect.PLANNED, Effect.OCCURRED)
                        .contains(effect))
                .filter(effect -> effect != Effect.PLANNED
                        || !frame.verb().finite()
                        || frame.verb().mood() == Mood.SUBJUNCTIVE)
                .map(effect -> reality(effect, "after " + first));
    }

    /** "si bien pidió" */
    private boolean concession(Frame frame) {
        return view.tree().children(frame.head(), "mark").stream()
                .anyMatch(mark -> !view.tree().children(mark, "fixed").isEmpty()
                        && grammar.conditional(view.tree().token(mark).lemma()));
    }

    private Reality tense(Frame frame) {
        VerbGroup group = frame.verb();
        if (group.mood() == Mood.CONDITIONAL) {
            boolean goingOn = view.tree().token(frame.head()).morphology().form() == VerbForm.GERUND;
            return group.perfect() || goingOn
                    ? Reality.of(Status.ALLEGED, "conditional of rumour")
                    : Reality.of(Status.PLANNED, "conditional: future of the past");
        }
        if (group.tense() == Tense.FUTURE) {
            return Reality.of(Status.PLANNED, "future tense");
        }
        if (group.mood() == Mood.SUBJUNCTIVE
                && group.tense() == Tense.PRESENT
                && !group.perfect()
                && !frame.link().equals("relative")) {
            return Reality.of(Status.HYPOTHETICAL, "subjunctive");
        }
        return Reality.of(Status.OCCURRED);
    }

    /** What the predicate above makes of it. */
    private Reality governed(Frame frame, Reality own, int depth) {
        Optional<Frame> above = view.frame(frame.governor());
        if (above.isEmpty()) {
            return own;
        }
        Frame governor = above.get();
        Optional<Effect> effect = lexicon.of(governor.lemma());
        boolean complement = CLAUSE_LINKS.contains(frame.link());
        if (complement && effect.isPresent() && governor.verb().negated() && effect.get() == Effect.DENIED) {
            return Reality.of(Status.HYPOTHETICAL, "no " + governor.lemma());
        }
        boolean planned = view.tree().children(governor.head()).stream()
                .anyMatch(child -> grammar.plannedWord(view.tree().token(child).lemma()));
        if (planned && !frame.verb().finite()) {
            return Reality.of(Status.PLANNED, governor.lemma() + " previsto");
        }
        if (complement && effect.isPresent()) {
            return under(governor, effect.get(), own, frame, depth);
        }
        boolean nonFinite =
                frame.verb().form() == VerbForm.INFINITIVE || frame.verb().form() == VerbForm.GERUND;
        if (nonFinite && governor.verbal() && !grammar.saying(governor.lemma())) {
            return verb(governor, depth + 1);
        }
        if (own.status() == Status.HYPOTHETICAL
                && frame.verb().mood() == Mood.SUBJUNCTIVE
                && grammar.saying(governor.lemma())) {
            return Reality.of(Status.HYPOTHETICAL, "subjunctive under " + governor.lemma());
        }
        return own;
    }

    private Reality under(Frame governor, Effect effect, Reality own, Frame frame, int depth) {
        return switch (effect) {
            case TRANSPARENT -> frame.verb().finite() ? own : verb(governor, depth + 1);
            case OCCURRED -> own;
            case ANNOUNCED -> frame.verb().finite() ? own : Reality.of(Status.PLANNED, "under " + governor.lemma());
            case PLANNED, DECIDED, PROMISED ->
                own.status() == Status.OCCURRED
                                && frame.verb().finite()
                                && frame.verb().mood() == Mood.INDICATIVE
                        ? own
                        : Reality.of(Status.PLANNED, "under " + governor.lemma());
            case HYPOTHETICAL, ALLEGED, DENIED, CANCELLED, POSTPONED ->
                finiteFact(effect, frame) ? own : reality(effect, "under " + governor.lemma());
        };
    }

    /** "advirtió de que atacó": the indicative states it all the same. */
    private static boolean finiteFact(Effect effect, Frame frame) {
        return effect == Effect.HYPOTHETICAL
                && frame.verb().finite()
                && frame.verb().mood() == Mood.INDICATIVE
                && frame.verb().tense() != Tense.FUTURE;
    }
}
