package org.cumbre.annotate.time;

import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/**
 * Finds the verb that an expression of time goes with: the nearest one above it in the sentence's tree. Without a tree, or where that
 * leads to no verb, the nearest one in the text, where borders of clauses count as distance.
 *
 * <p>Of 347 days, months and weeks without a year in 7200 sentences of news, tree and distance gave the same verb for 289. Read by hand,
 * of the other 58 the tree alone was right for 23, distance alone for 6 and for 16 headings of a chronology that the tree hangs on no
 * verb; for the rest neither was, or it made no difference.
 */
final class GoverningVerb {

    private static final int COMMA = 3;
    private static final int CLAUSE = 5;
    private static final int STRONG_BORDER = 25;
    private static final int FARTHEST = 40;

    private final TenseWords words;

    GoverningVerb(TenseWords words) {
        this.words = words;
    }

    /**
     * The verb of an expression.
     *
     * @param parse the sentence's tree, if there is one
     * @param first index of the expression's first token
     * @param last index of its last token
     */
    Optional<Token> of(Sentence sentence, Optional<Parse> parse, int first, int last) {
        return opened(sentence, first, last)
                .or(() -> participle(sentence, first))
                .or(() -> parse.flatMap(tree -> new VerbInTree(sentence, tree).above(first, last)))
                .or(() -> nearest(sentence, first, last));
    }

    /** The verb right behind an expression with which a clause begins: "… y el viernes anunció". */
    private static Optional<Token> opened(Sentence sentence, int first, int last) {
        int before = first - 1;
        while (before >= 0
                && (sentence.token(before).is(PartOfSpeech.ADP)
                        || sentence.token(before).is(PartOfSpeech.DET))) {
            before--;
        }
        int after = last + 1;
        while (after < sentence.size()
                && (sentence.token(after).form().equals(",")
                        || sentence.token(after).is(PartOfSpeech.PRON))) {
            after++;
        }
        boolean opens = before >= 0
                && (sentence.token(before).is(PartOfSpeech.CCONJ)
                        || sentence.token(before).is(PartOfSpeech.SCONJ));
        return opens && after < sentence.size() && after <= last + 3
                ? Optional.of(sentence.token(after))
                        .filter(verb -> verbal(verb) && verb.morphology().finite())
                : Optional.empty();
    }

    /** The participle of a noun right before an expression: "las tropas retiradas el viernes". */
    private static Optional<Token> participle(Sentence sentence, int first) {
        return first > 0 && participleOfNoun(sentence, first - 1)
                ? Optional.of(sentence.token(first - 1))
                : Optional.empty();
    }

    private Optional<Token> nearest(Sentence sentence, int first, int last) {
        Optional<Found> before = before(sentence, first);
        Optional<Found> after = after(sentence, last);
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after).map(Found::verb);
        }
        boolean later = after.get().distance() < before.get().distance();
        return Optional.of(later ? after.get().verb() : before.get().verb());
    }

    private record Found(Token verb, int distance) {}

    private Optional<Found> before(Sentence sentence, int first) {
        int distance = 0;
        for (int i = first - 1; i >= 0 && distance < FARTHEST; i--) {
            Token token = sentence.token(i);
            if (verbal(token) || participleOfNoun(sentence, i)) {
                return Optional.of(new Found(token, distance));
            }
            distance += 1 + border(token);
        }
        return Optional.empty();
    }

    /** As in "los documentos firmados en 1961": a participle right after its noun. */
    private static boolean participleOfNoun(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean participle =
                token.morphology().form() == VerbForm.PARTICIPLE && !token.pos().nominal();
        if (!participle || index == 0) {
            return false;
        }
        Token before = sentence.token(index - 1);
        return before.pos().nominal()
                || before.is(PartOfSpeech.ADJ)
                || before.form().equals(",")
                || before.is(PartOfSpeech.PRON);
    }

    /** Only finite verbs: an infinitive after a date mostly belongs to something else ("El jueves, antes de entrar, dijo"). */
    private Optional<Found> after(Sentence sentence, int last) {
        int distance = last + 1 < sentence.size() && sentence.token(last + 1).is(PartOfSpeech.PUNCT) ? 0 : 1;
        boolean startsClause = true;
        for (int i = last + 1; i < sentence.size() && distance < FARTHEST; i++) {
            Token token = sentence.token(i);
            if (verbal(token) && token.morphology().finite()) {
                return Optional.of(new Found(token, distance));
            }
            boolean comma = token.form().equals(",");
            distance += 1 + (comma && startsClause ? 0 : border(token));
            startsClause &= !comma;
        }
        return Optional.empty();
    }

    private int border(Token token) {
        if (token.is(PartOfSpeech.PUNCT)) {
            return switch (token.form()) {
                case "," -> COMMA;
                case ";", ":", ".", "|" -> STRONG_BORDER;
                default -> 1;
            };
        }
        return words.has("clause", token.form()) ? CLAUSE : 0;
    }

    /** A verb of a clause: participles count only with their auxiliary. */
    static boolean verbal(Token token) {
        return token.pos().verbal() && token.morphology().form() != VerbForm.PARTICIPLE;
    }

    /** The next verb to the left of a token in its sentence. */
    static Optional<Token> left(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (verbal(tokens.get(i))) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    /** The next finite verb to the right of a token in its sentence. */
    static Optional<Token> right(List<Token> tokens, int from) {
        return tokens.subList(from + 1, tokens.size()).stream()
                .filter(token -> verbal(token) && token.morphology().finite())
                .findFirst();
    }
}
