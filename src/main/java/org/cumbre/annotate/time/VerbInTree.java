package org.cumbre.annotate.time;

import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Climbs a sentence's tree from an expression of time to its verb. */
final class VerbInTree {

    private static final int HIGHEST = 100;

    private final Sentence sentence;
    private final Parse parse;

    VerbInTree(Sentence sentence, Parse parse) {
        this.sentence = sentence;
        this.parse = parse;
    }

    /** The nearest verb above the words from the first to the last: of a group the one that tells the tense, "ha" in "ha sido elegido". */
    Optional<Token> above(int first, int last) {
        int at = parse.head(top(first, last));
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            boolean inside = first <= at && at <= last;
            Optional<Token> verb = inside ? Optional.empty() : verb(at);
            if (verb.isPresent()) {
                return verb;
            }
            at = parse.head(at);
        }
        return Optional.empty();
    }

    /** The nearest finite verb above a verb, such as that of the main clause above "tras visitar". */
    Optional<Token> finiteAbove(int verb) {
        int at = parse.head(verb);
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            Optional<Token> above = verb(at).filter(token -> token.morphology().finite());
            if (above.isPresent()) {
                return above;
            }
            at = parse.head(at);
        }
        return Optional.empty();
    }

    /** The word of the expression that hangs on a word outside it: its last such word that carries others, else its first. */
    private int top(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean outside = parse.head(i) < first || parse.head(i) > last;
            if (outside && parse.children(i).stream().anyMatch(child -> first <= child && child <= last)) {
                return i;
            }
        }
        for (int i = last; i >= first; i--) {
            if (parse.head(i) < first || parse.head(i) > last) {
                return i;
            }
        }
        return first;
    }

    private Optional<Token> verb(int at) {
        Token word = sentence.token(at);
        VerbForm form = word.morphology().form();
        if (form == VerbForm.INFINITIVE
                || word.pos().verbal() && word.morphology().finite()) {
            return Optional.of(word);
        }
        List<Token> group = parse.children(at).stream()
                .filter(child -> parse.relation(child).startsWith("aux")
                        || parse.relation(child).equals("cop"))
                .map(sentence::token)
                .filter(token -> token.pos().verbal())
                .toList();
        Optional<Token> auxiliary = group.stream()
                .filter(token -> token.morphology().form() == VerbForm.INFINITIVE)
                .findFirst()
                .or(() -> group.stream().findFirst());
        boolean verbal = word.pos().verbal()
                || (form == VerbForm.PARTICIPLE && !word.pos().nominal());
        return auxiliary.or(() -> verbal ? Optional.of(word) : Optional.empty());
    }
}
