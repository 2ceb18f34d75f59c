package org.cumbre.annotate.clause;

import java.util.List;
import java.util.Set;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Mends the subject of a finite verb: one that the parser has tied to another word, and one to which it has tied too much. */
final class LostSubject {

    private static final Set<String> TAKEN = Set.of("nsubj", "obj", "iobj", "conj");

    private static final Set<String> NOUN_PARTS = Set.of("flat", "nmod", "compound", "appos");

    private final Tree tree;
    private final Grammar grammar;

    LostSubject(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
    }

    /** Head of the noun phrase that stands right before the verb, or opens the sentence; -1 if there is none. */
    int before(int verb, VerbGroup group) {
        int adjacent = adjacent(verb);
        if (adjacent >= 0 && fits(adjacent, group)) {
            return adjacent;
        }
        int above = top(verb);
        boolean opens = above >= 0 && tree.children(verb, "mark").isEmpty() && !relative(verb);
        return opens && fits(above, group) ? above : -1;
    }

    /** "Con su rival, Pakistán, la India mantiene": of names that only a comma joins, a singular verb has the last. */
    void keepNearest(List<Argument> arguments, VerbGroup group, int verb) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            List<Integer> heads = argument.heads();
            int last = heads.get(heads.size() - 1);
            boolean joined =
                    heads.stream().anyMatch(head -> !tree.children(head, "cc").isEmpty());
            if (argument.slot().equals(Argument.SUBJECT)
                    && heads.size() > 1
                    && last < verb
                    && !joined
                    && group.finite()
                    && group.number() == GrammaticalNumber.SINGULAR) {
                arguments.set(i, new Argument(Argument.SUBJECT, last, List.of(last), true));
            }
        }
    }

    /** The noun before the verb that the parser made the root of the sentence, with the verb in its phrase; -1 if it is none. */
    private int top(int verb) {
        int up = tree.head(verb);
        while (up >= 0 && tree.head(up) >= 0 && !tree.predicate(up)) {
            up = tree.head(up);
        }
        return up >= 0 && up < verb && tree.head(up) < 0 && !tree.predicate(up) ? up : -1;
    }

    /** The head of the noun phrase that ends before the verb, past what belongs to the verb: "el propio Suárez las había atribuido". */
    private int adjacent(int verb) {
        int at = verb - 1;
        while (at >= 0 && ofVerb(at)) {
            at--;
        }
        if (at < 0 || !tree.token(at).pos().nominal()) {
            return -1;
        }
        while (partOf(at)) {
            at = tree.head(at);
        }
        return at;
    }

    /** The word belongs to a noun phrase whose head stands before it, and is no apposition behind a comma. */
    private boolean partOf(int at) {
        int head = tree.head(at);
        return head >= 0
                && head < at
                && !tree.predicate(head)
                && NOUN_PARTS.contains(tree.relation(at))
                && !(tree.relation(at).equals("appos") && apart(head, at));
    }

    /** A comma stands between the two. */
    private boolean apart(int from, int to) {
        return tree.between(from, to, i -> tree.token(i).form().equals(","));
    }

    private boolean ofVerb(int at) {
        Token token = tree.token(at);
        return token.is(PartOfSpeech.AUX)
                || grammar.reflexivePronoun(token.form())
                || grammar.objectPronoun(token.form())
                || grammar.negator(token.lemma());
    }

    private boolean fits(int noun, VerbGroup group) {
        Token token = tree.token(noun);
        GrammaticalNumber number = tree.conjuncts(noun).size() > 1
                ? GrammaticalNumber.PLURAL
                : token.morphology().number();
        return token.pos().nominal()
                && !TAKEN.contains(tree.relation(noun))
                && tree.children(noun, "case").isEmpty()
                && !grammar.timeNoun(token.lemma())
                && (number == GrammaticalNumber.NONE || number == group.number());
    }

    private boolean relative(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> child < verb
                        && grammar.relativePronoun(tree.token(child).lemma()));
    }
}
