package org.cumbre.annotate.clause.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cumbre.text.Token;

/**
 * A sentence to train the parser on.
 *
 * @param tokens as the tagger reads them, not as the treebank has them: what the parser will see when it runs
 * @param heads the treebank's; -1 for the root
 * @param relations the treebank's
 */
record Example(List<Token> tokens, int[] heads, List<String> relations) {

    /** The sentence from its last word to its first. */
    Example mirrored() {
        int size = heads.length;
        int[] mirroredHeads = new int[size];
        for (int i = 0; i < size; i++) {
            mirroredHeads[size - 1 - i] = heads[i] < 0 ? -1 : size - 1 - heads[i];
        }
        List<Token> mirroredTokens = new ArrayList<>(tokens);
        List<String> mirroredRelations = new ArrayList<>(relations);
        Collections.reverse(mirroredTokens);
        Collections.reverse(mirroredRelations);
        return new Example(mirroredTokens, mirroredHeads, mirroredRelations);
    }
}
