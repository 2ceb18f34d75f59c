package org.cumbre.annotate.clause.train;

import java.util.List;
import org.cumbre.text.Token;

/**
 * A sentence to train the parser on.
 *
 * @param tokens as the tagger reads them, not as the treebank has them: what the parser will see when it runs
 * @param heads the treebank's; -1 for the root
 * @param relations the treebank's
 */
record Example(List<Token> tokens, int[] heads, List<String> relations) {}
