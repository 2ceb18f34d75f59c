package org.cumbre.code;

import java.util.List;
import java.util.Locale;
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
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Reads from tense, mood, negation and the words an event stands under whether it happened, is planned, denied or only alleged. */
final class StatusReader {

    private static final Set<String> CLAUSE_LINKS =
            Set.of("clause", "object", "subject", "obl", "de", "en", "a", "con", "por");
    private static final Set<String> UNDERGOES = Set.of("object", "a", "de", "con");
    private static final Set<String> UNDERGOES_REFLEXIVE = Set.of("object", "subject", "a", "de", "con");
    private static final Set<EventType> DECISIONS = Set.of(EventType.SANCTION, EventType.COERCION);
    /** "anunció sanciones": announced by those who give them, they are still to be given; "la ruptura fue anunciada" tells what is done. */
    private static final Set<EventType> GIVEN = Set.of(EventType.SANCTION, EventType.AID, EventType.MOBILIZATION);

    private static final Set<EventType> ATTENDED = Set.of(EventType.MEETING, EventType.VISIT);

    private static final Set<EventType> SPEECH =
            Set.of(EventType.ACCUSATION, EventType.REQUEST, EventType.REJECTION, EventType.THREAT, EventType.SUPPORT);
    private static final int DEPTH = 6;

    private final SentenceView view;
    private final FactualityLexicon lexicon;
    private final Grammar grammar;
    private final StatusPredicates predicates;

    StatusReader(SentenceView view, FactualityLexicon lexicon, Grammar grammar) {
        this.view = view;
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.predicates = new StatusPredicates(view, lexicon, grammar);
    }

    Reality read(EventType type, Predication predication) {
        Frame frame = predication.frame();
        Reality reality = !frame.verbal()
                ? noun(type, predication)
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
        Reality own = tense(frame);
        if (depth > DEPTH || !dependent(frame)) {
            return own;
        }
        return governed(frame, own, depth);
    }

    /** "negó que vaya a reunirse": whatever the clause says of itself. */
    private Optional<Frame> denial(Frame frame) {
        return view.frame(frame.governor())
                .filter(above -> above.verbal()
                        && frame.link().equals("clause")
                        && frame.verb().finite()
                        && !above.verb().negated()
                        && lexicon.of(above.lemma())
                                .filter(e -> e == Effect.DENIED)
                                .isPresent());
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

    private Reality noun(EventType type, Predication predication) {
        Frame noun = predication.frame();
        for (int child : view.tree().children(noun.head())) {
            Token word = view.tree().token(child);
            Optional<Effect> effect = lexicon.of(word.lemma())
                    .or(() -> lexicon.of(word.form().toLowerCase(Locale.ROOT)))
                    .filter(e -> word.is(PartOfSpeech.ADJ) && e != Effect.TRANSPARENT && e != Effect.OCCURRED);
            if (effect.isPresent() && !calledOff(predication) && !past(predication, effect.get(), child)) {
                return reality(effect.get(), word.lemma());
            }
        }
        Optional<Reality> said = predicates.saidOf(noun.head()).or(() -> predicates.underNoun(noun.head()));
        if (said.isPresent()) {
            return said.get();
        }
        Optional<Frame> above =
                predication.carrier().or(() -> view.frame(noun.governor()).filter(Frame::verbal));
        if (above.isEmpty()) {
            return Reality.of(Status.OCCURRED);
        }
        Frame governor = above.get();
        boolean carried = predication.carrier().isPresent();
        boolean complement = CLAUSE_LINKS.contains(noun.link());
        if (complement && presupposed(governor) || done(noun)) {
            return Reality.of(Status.OCCURRED);
        }
        boolean given = GIVEN.contains(type) && !governor.verb().passive();
        Optional<Effect> effect = lexicon.of(governor.lemma()).filter(e -> complement && applies(e, type, given));
        if (effect.isPresent() && argumentOf(governor, noun)) {
            boolean undone = governor.verb().negated();
            return undone && effect.get() == Effect.DENIED
                    ? Reality.of(Status.HYPOTHETICAL, "no " + governor.lemma())
                    : reality(effect.get(), "under " + governor.lemma());
        }
        boolean nonFinite = governor.verb().form() == VerbForm.INFINITIVE;
        boolean unreal = GIVEN.contains(type) && noun.link().equals("object") && nonFinite
                || ATTENDED.contains(type)
                        && grammar.during(noun.link())
                        && governor.verb().tense() == Tense.FUTURE;
        return carried || unreal ? verb(governor, 1) : Reality.of(Status.OCCURRED);
    }

    /** "la huelga convocada comenzó hoy": what was planned has come; "el diálogo, abierto en mayo": what is added behind a comma is no condition. */
    private boolean past(Predication predication, Effect effect, int adjective) {
        boolean added = adjective > 0 && view.tree().token(adjective - 1).form().equals(",");
        boolean began = predication
                .carrier()
                .filter(verb -> grammar.occurrence(verb.lemma())
                        && verb.verb().mood() == Mood.INDICATIVE
                        && verb.verb().tense() == Tense.PAST
                        && !verb.verb().negated()
                        && lexicon.of(verb.lemma()).isEmpty())
                .isPresent();
        return effect == Effect.PLANNED && began || effect == Effect.HYPOTHETICAL && added;
    }

    /** "la reunión prevista para el lunes fue aplazada". */
    private boolean calledOff(Predication predication) {
        return predication
                .carrier()
                .flatMap(verb -> lexicon.of(verb.lemma()))
                .filter(effect -> effect == Effect.CANCELLED || effect == Effect.POSTPONED)
                .isPresent();
    }

    /** "no oculta su malestar", "si reanuda los ataques": the verb takes for granted what its noun names. */
    private boolean presupposed(Frame verb) {
        return lexicon.of(verb.lemma()).filter(e -> e == Effect.OCCURRED).isPresent();
    }

    /** "los acuerdos suscritos en septiembre". */
    private boolean done(Frame noun) {
        return view.tree().children(noun.head()).stream()
                .filter(child -> child > noun.head() && view.tree().participle(child))
                .anyMatch(child -> grammar.lightAgent(view.tree().token(child).lemma()));
    }

    /** What is said stays said, whoever rejects it; what is agreed or decided has happened, unless it is to be held or given. */
    private static boolean applies(Effect effect, EventType type, boolean given) {
        boolean held = type == EventType.MEETING || type == EventType.VISIT || type == EventType.CALL;
        return switch (effect) {
            case TRANSPARENT, OCCURRED -> false;
            case DECIDED -> held;
            case PROMISED, ANNOUNCED -> held || given;
            case DENIED, CANCELLED, POSTPONED, ALLEGED -> !SPEECH.contains(type);
            case PLANNED, HYPOTHETICAL -> type != EventType.REQUEST;
        };
    }

    private static boolean argumentOf(Frame governor, Frame noun) {
        Set<String> slots = governor.verb().reflexive() ? UNDERGOES_REFLEXIVE : UNDERGOES;
        return governor.arguments().stream()
                .anyMatch(argument ->
                        argument.direct() && argument.heads().contains(noun.head()) && slots.contains(argument.slot()));
    }
}
