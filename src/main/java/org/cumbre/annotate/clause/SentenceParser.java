package org.cumbre.annotate.clause;

import java.util.List;
import org.cumbre.text.Token;

/** Finds the dependency tree of a sentence. */
@FunctionalInterface
public interface SentenceParser {

    /** The tree: exactly one root, if there is a token at all. */
    Parse parse(List<Token> tokens);
}
