package org.cumbre.code;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.code.FactualityLexicon.Effect;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Reads the status of an event that a noun names: from its adjectives, from what is said of it, and from the verb that it belongs to. */
final class NounStatus {

    private static final Set<String> UNDERGOES = Set.of("object", "a", "de", "con");
    private static final Set<String> UNDERGOES_REFLEXIVE = Set.of("object", "subject", "a", "de", "con");

    /** "anunció sanciones": announced by those who give them, they are still to be given; "la ruptura fue anunciada" tells what is done. */
    private static final Set<EventType> GIVEN = Set.of(EventType.SANCTION, EventType.AID, EventType.MOBILIZATION);

    private static final Set<EventType> ATTENDED = Set.of(EventType.MEETING, EventType.VISIT);

    private final SentenceView view;
    private final FactualityLexicon lexicon;
    private final Grammar grammar;
    private final StatusPredicates predicates;

    NounStatus(SentenceView view, FactualityLexicon lexicon, Grammar grammar, StatusPredicates predicates) {
        this.view = view;
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.predicates = predicates;
    }

    /** @param verbs what a finite clause says of its verb */
    Reality read(EventType type, Predication predication, Function<Frame, Reality> verbs) {
        Frame noun = predication.frame();
        for (int child : view.tree().children(noun.head())) {
            Token word = view.tree().token(child);
            Optional<Effect> effect = lexicon.of(word.lemma())
                    .or(() -> lexicon.of(word.form().toLowerCase(Locale.ROOT)))
                    .filter(e -> word.is(PartOfSpeech.ADJ) && e != Effect.TRANSPARENT && e != Effect.OCCURRED);
            if (effect.isPresent() && !calledOff(predication) && !past(predication, effect.get(), child)) {
                return StatusReader.reality(effect.get(), word.lemma());
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
        boolean complement = StatusReader.CLAUSE_LINKS.contains(noun.link());
        if (complement && presupposed(governor) || done(noun)) {
            return Reality.of(Status.OCCURRED);
        }
        boolean given = GIVEN.contains(type) && !governor.verb().passive();
        Optional<Effect> effect = lexicon.of(governor.lemma()).filter(e -> complement && applies(e, type, given));
        if (effect.isPresent() && argumentOf(governor, noun)) {
            boolean undone = governor.verb().negated();
            return undone && effect.get() == Effect.DENIED
                    ? Reality.of(Status.HYPOTHETICAL, "no " + governor.lemma())
                    : StatusReader.reality(effect.get(), "under " + governor.lemma());
        }
        boolean nonFinite = governor.verb().form() == VerbForm.INFINITIVE;
        boolean unreal = GIVEN.contains(type) && noun.link().equals("object") && nonFinite
                || ATTENDED.contains(type)
                        && grammar.during(noun.link())
                        && governor.verb().tense() == Tense.FUTURE;
        return carried || unreal ? verbs.apply(governor) : Reality.of(Status.OCCURRED);
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
            case DENIED, CANCELLED, POSTPONED, ALLEGED -> !StatusReader.SPEECH.contains(type);
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
