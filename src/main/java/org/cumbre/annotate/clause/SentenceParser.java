package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.Token;

/** Finds the dependency tree of a sentence. */
@FunctionalInterface
public interface SentenceParser {

    /** The tree: exactly one root, if there is a token at all. */
    Parse parse(List<Token> tokens);

    /**
     * The trees of several sentences, in their order.
     *
     * @param beforeEach runs before each sentence at least once; what it throws ends the work
     */
    default List<Parse> parse(List<List<Token>> sentences, Runnable beforeEach) {
        List<Parse> parses = new ArrayList<>(sentences.size());
        for (List<Token> sentence : sentences) {
            beforeEach.run();
            parses.add(parse(sentence));
        }
        return parses;
    }
}
