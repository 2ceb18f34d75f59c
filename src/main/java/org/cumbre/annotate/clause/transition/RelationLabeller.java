package org.cumbre.annotate.clause.transition;

import java.util.Arrays;

/**
 * Names the relations of a complete tree, each word's after its head's and from left to right. Source of the idea: McDonald, Lerman and
 * Pereira (2006), Multilingual Dependency Analysis with a Two-Stage Discriminative Parser.
 */
public final class RelationLabeller {

    private final Scorer scorer;
    private final int relationCount;

    public RelationLabeller(Scorer scorer, int relationCount) {
        this.scorer = scorer;
        this.relationCount = relationCount;
    }

    /** The number of each word's relation. */
    public int[] label(Attributes words, int[] heads) {
        int[] relations = new int[heads.length];
        Arrays.fill(relations, ParserState.NONE);
        RelationFeatures features = new RelationFeatures(words, heads, relations);
        FeatureBuffer buffer = new FeatureBuffer();
        float[] scores = new float[relationCount];
        for (int word : topDown(heads)) {
            features.forWord(word, buffer);
            scorer.score(buffer, scores);
            relations[word] = TransitionParser.bestOf(scores, relationCount);
        }
        return relations;
    }

    /** All words, heads before their dependents, else in order of the text. */
    public static int[] topDown(int[] heads) {
        int[] order = new int[heads.length];
        TreeView tree = new TreeView(heads);
        int count = 0;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                order[count++] = i;
            }
        }
        for (int done = 0; done < count; done++) {
            for (int child : tree.children(order[done])) {
                order[count++] = child;
            }
        }
        return order;
    }
}
