package org.cumbre.annotate.time;

import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.text.Document;
import org.cumbre.text.Folding;
import org.cumbre.text.Morphology;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Says from preposition, tense and mood whether a clause looks back or ahead. */
final class ClauseTense {

    private static final int REACH_OF_VOLITION = 12;

    private final TenseWords words;
    private final GoverningVerb verbs;
    private final NounTense nouns;

    ClauseTense(TenseWords words) {
        this.words = words;
        this.verbs = new GoverningVerb(words);
        this.nouns = new NounTense(words);
    }

    /** The bearing of an expression that runs from one piece to another, both included. */
    Bearing of(Document document, Piece first, Piece last) {
        Sentence sentence = document.sentences().get(first.sentence());
        int end = last.sentence() == first.sentence() ? last.token() : sentence.size() - 1;
        List<Parse> parses = document.layer(ParseAnnotator.PARSES);
        Optional<Parse> parse = first.sentence() < parses.size()
                ? Optional.of(parses.get(first.sentence())).filter(tree -> tree.size() == sentence.size())
                : Optional.empty();
        return of(sentence, parse, first.token(), end);
    }

    private Bearing of(Sentence sentence, Optional<Parse> parse, int first, int last) {
        List<String> before = sentence.tokens().subList(Math.max(0, first - 4), first).stream()
                .map(token -> Folding.word(token.form()))
                .toList();
        Optional<Token> governing = verbs.of(sentence, parse, first, last);
        Optional<Bearing> noun = nouns.of(sentence, first, governing);
        if (noun.isPresent()) {
            return noun.get();
        }
        Bearing verb = governing.map(token -> ofVerb(sentence, parse, token)).orElse(Bearing.UNKNOWN);
        Optional<Token> postponing = governing.filter(token -> words.has("postpone", token.lemma()));
        if (postponing.isPresent() && words.endsAt("postponedTo", before, before.size())) {
            return new Bearing(
                    Side.FUTURE, true, "postponed (" + postponing.get().form() + ")");
        }
        boolean wanted =
                governing.filter(token -> words.has("volition", token.lemma())).isPresent();
        if (words.endsAt("purpose", before, before.size())) {
            return new Bearing(Side.FUTURE, "after \"" + before.get(before.size() - 1) + "\"");
        }
        if (words.endsAt("beforeFuture", before, before.size()) && (wanted || !verb.is(Side.PAST))) {
            return new Bearing(Side.FUTURE, "after \"" + before.get(before.size() - 1) + "\"");
        }
        if (words.endsAt("beforePast", before, before.size()) && !verb.is(Side.FUTURE)) {
            return new Bearing(Side.PAST, "after \"" + before.get(before.size() - 1) + "\"");
        }
        return verb;
    }

    private Bearing ofVerb(Sentence sentence, Optional<Parse> parse, Token verb) {
        Morphology form = verb.morphology();
        return switch (form.form()) {
            case PARTICIPLE ->
                words.has("planned", verb.form())
                        ? new Bearing(Side.FUTURE, "planned (" + verb.form() + ")")
                        : new Bearing(Side.PAST, "participle (" + verb.form() + ")");
            case INFINITIVE, GERUND -> ofInfinitive(sentence, parse, verb);
            default -> ofFinite(sentence, verb);
        };
    }

    private Bearing ofInfinitive(Sentence sentence, Optional<Parse> parse, Token verb) {
        if (perfect(sentence, verb)) {
            return new Bearing(Side.PAST, "perfect infinitive (" + verb.form() + ")");
        }
        if (volitionBefore(sentence, verb) || purposeBefore(sentence, verb)) {
            return new Bearing(Side.FUTURE, "still to come (" + verb.form() + ")");
        }
        return GoverningVerb.left(sentence.tokens(), verb.index())
                .filter(left -> left.morphology().finite())
                .or(() -> parse.flatMap(tree -> new VerbInTree(sentence, tree).finiteAbove(verb.index())))
                .or(() -> GoverningVerb.right(sentence.tokens(), verb.index()))
                .map(finite -> ofFinite(sentence, finite))
                .orElse(Bearing.UNKNOWN);
    }

    private Bearing ofFinite(Sentence sentence, Token verb) {
        Morphology form = verb.morphology();
        boolean perfect = perfect(sentence, verb);
        if (form.mood() == Mood.SUBJUNCTIVE) {
            boolean ahead = !perfect && (form.tense() == Tense.PRESENT || volitionBefore(sentence, verb));
            return ahead
                    ? new Bearing(Side.FUTURE, "subjunctive (" + verb.form() + ")")
                    : new Bearing(Side.PAST, "subjunctive of the past (" + verb.form() + ")");
        }
        if (form.mood() == Mood.CONDITIONAL) {
            return perfect
                    ? new Bearing(Side.PAST, "conditional perfect (" + verb.form() + ")")
                    : new Bearing(Side.FUTURE, "conditional (" + verb.form() + ")");
        }
        return switch (form.tense()) {
            case PAST, IMPERFECT -> new Bearing(Side.PAST, "past tense (" + verb.form() + ")");
            case FUTURE -> new Bearing(Side.FUTURE, "future tense (" + verb.form() + ")");
            case PRESENT ->
                perfect
                        ? new Bearing(Side.PAST, "perfect (" + verb.form() + ")")
                        : new Bearing(Side.PRESENT, "present tense (" + verb.form() + ")");
            case NONE -> Bearing.UNKNOWN;
        };
    }

    /** Whether a verb is the auxiliary of a perfect: a participle follows, and it is not the verb of a passive. */
    private static boolean perfect(Sentence sentence, Token verb) {
        if (!verb.hasLemma("haber")) {
            return false;
        }
        for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 4); i++) {
            if (sentence.token(i).morphology().form() == VerbForm.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    private boolean volitionBefore(Sentence sentence, Token verb) {
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - REACH_OF_VOLITION); i--) {
            Token token = sentence.token(i);
            if (words.has("planned", token.form()) || (token.pos().verbal() && words.has("volition", token.lemma()))) {
                return !done(token);
            }
            if (GoverningVerb.verbal(token) && !token.hasLemma("haber")) {
                return false;
            }
        }
        return false;
    }

    /** "Pudo viajar el lunes": in the simple past some verbs tell that it was done. */
    private boolean done(Token volition) {
        return volition.morphology().tense() == Tense.PAST
                && volition.morphology().mood() == Mood.INDICATIVE
                && words.has("done", volition.lemma());
    }

    private boolean purposeBefore(Sentence sentence, Token verb) {
        Optional<Token> before = verb.index() > 0 ? Optional.of(sentence.token(verb.index() - 1)) : Optional.empty();
        return before.filter(token -> words.has("purpose", token.form())).isPresent();
    }
}
