package org.cumbre.code;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Tree;

/** Which words of a sentence tell of a predicate's event. */
final class Reach {

    /** What is told beside an event, not of it. */
    private static final Set<String> BESIDE = Set.of("conj", "parataxis");

    private static final Set<String> OF_A_NOUN = Set.of("acl", "parataxis", "appos");

    private final SentenceView view;
    private final Tree tree;
    private final Predication predication;

    Reach(SentenceView view, Predication predication) {
        this.view = view;
        this.tree = view.tree();
        this.predication = predication;
    }

    /** The words of its own clause; of a noun those of its phrase and of the verb that carries it. */
    BitSet clause() {
        Frame frame = predication.frame();
        BitSet words = new BitSet();
        if (frame.verbal()) {
            clause(frame.head(), words);
        } else {
            view.phrase(frame.head()).forEach(words::set);
            predication.carrier().ifPresent(verb -> clause(verb.head(), words));
        }
        return words;
    }

    /** The words of its clause and of the clauses that depend on it, without what is coordinated with it or said of those who take part. */
    BitSet whole() {
        Frame frame = predication.frame();
        BitSet words = clause();
        below(frame.head(), words, true);
        Optional<Frame> carrier = predication.carrier();
        carrier.ifPresent(verb -> below(verb.head(), words, true));
        return words;
    }

    /** A finite clause between commas tells of something else: "Bush, que ha concentrado soldados". */
    private boolean aside(int child) {
        String relation = tree.relation(child);
        if (!tree.predicate(child) || !relation.equals("acl") && !relation.equals("advcl")) {
            return false;
        }
        int first = tree.subtree(child).get(0);
        boolean comma = isComma(first) || first > 0 && isComma(first - 1);
        return comma
                && first <= child
                && view.frame(child).filter(frame -> frame.verb().finite()).isPresent();
    }

    private boolean isComma(int token) {
        return tree.token(token).form().equals(",");
    }

    private void clause(int head, BitSet words) {
        for (int token = 0; token < tree.size(); token++) {
            if (view.clause(token) == head) {
                words.set(token);
            }
        }
    }

    private void below(int token, BitSet words, boolean top) {
        words.set(token);
        for (int child : tree.children(token)) {
            boolean beside = top && BESIDE.contains(tree.relation(child)) && tree.predicate(child);
            boolean ofSomebody = OF_A_NOUN.contains(tree.relation(child))
                    && tree.predicate(child)
                    && view.mention(token).isPresent();
            if (!beside && !ofSomebody && !aside(child)) {
                below(child, words, false);
            }
        }
    }
}
