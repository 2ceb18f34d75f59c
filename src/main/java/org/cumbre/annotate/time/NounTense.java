package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.text.Folding;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/**
 * Says whether what a noun names lies behind or ahead, where the date belongs to the noun and not to the verb: "condenan los ataques del
 * viernes", "canceló la cumbre del viernes".
 */
final class NounTense {

    private static final int REACH = 4;
    /** Words from the phrase to the date of what is awaited. */
    private static final int FAR = 10;

    private final TenseWords words;

    NounTense(TenseWords words) {
        this.words = words;
    }

    /**
     * The bearing of a noun's date; empty if the date is none, or if the noun does not tell.
     *
     * @param first index of the expression's first token
     * @param verb that governs the expression
     */
    Optional<Bearing> of(Sentence sentence, int first, Optional<Token> verb) {
        Optional<Bearing> awaited = awaited(sentence, first);
        if (awaited.isPresent() || !ofNoun(sentence, first)) {
            return awaited;
        }
        Optional<Token> noun = noun(sentence, first);
        if (noun.filter(token -> words.has("unplanned", token.lemma())).isPresent()) {
            return noun.map(token -> new Bearing(Side.PAST, "nobody plans it (" + token.form() + ")"));
        }
        return verb.filter(token -> token.index() < first).flatMap(this::ofVerb);
    }

    /** "A la espera de la reunión del lunes": no verb and no comma stands between. */
    private Optional<Bearing> awaited(Sentence sentence, int first) {
        List<String> before = new ArrayList<>();
        for (int i = Math.max(0, first - FAR); i < first; i++) {
            Token token = sentence.token(i);
            before.add(Folding.word(token.form()));
            if (GoverningVerb.verbal(token) || token.form().equals(",")) {
                before.clear();
            }
        }
        return IntStream.rangeClosed(1, before.size()).anyMatch(end -> words.endsAt("awaiting", before, end))
                ? Optional.of(new Bearing(Side.FUTURE, "awaited"))
                : Optional.empty();
    }

    private Optional<Bearing> ofVerb(Token verb) {
        if (words.has("cancel", verb.lemma())) {
            return Optional.of(new Bearing(Side.FUTURE, "what it calls off was still to come (" + verb.form() + ")"));
        }
        return words.has("reaction", verb.lemma())
                ? Optional.of(new Bearing(Side.PAST, "it answers what happened (" + verb.form() + ")"))
                : Optional.empty();
    }

    /** A preposition that hangs the date on a noun stands before it, or is the first of its words. */
    private boolean ofNoun(Sentence sentence, int first) {
        return words.has("ofNoun", sentence.token(first).form())
                || (first > 0 && words.has("ofNoun", sentence.token(first - 1).form()));
    }

    private static Optional<Token> noun(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (sentence.token(i).pos().nominal()) {
                return Optional.of(sentence.token(i));
            }
        }
        return Optional.empty();
    }
}
