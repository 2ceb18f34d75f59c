package org.cumbre.annotate.clause.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cumbre.annotate.clause.transition.Attributes;
import org.cumbre.annotate.clause.transition.FeatureBuffer;
import org.cumbre.annotate.clause.transition.LinearModel;
import org.cumbre.annotate.clause.transition.ParserState;
import org.cumbre.annotate.clause.transition.RelationFeatures;
import org.cumbre.annotate.clause.transition.RelationLabeller;
import org.cumbre.annotate.clause.transition.TransitionParser;

/** Trains the model that names the relations of a complete tree, on the treebank's trees. */
final class LabelTrainer {

    /** Above 1 the easy relations, which are rarely corrected, would be lost. */
    private static final double LEAST_UPDATES = 0.7;

    private final Random random;
    private final List<String> relationNames;
    private final AveragedPerceptron perceptron;
    private final FeatureBuffer buffer = new FeatureBuffer();
    private final float[] scores;

    LabelTrainer(List<String> relationNames, long seed) {
        this.random = new Random(seed);
        this.relationNames = relationNames;
        this.perceptron = new AveragedPerceptron(relationNames.size());
        this.scores = new float[relationNames.size()];
    }

    void train(List<Example> examples, int passes) {
        List<Example> shuffled = new ArrayList<>(examples);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::learn);
        }
    }

    /** The average of what some trainers have learned from the same examples. */
    static LinearModel average(List<LabelTrainer> trainers) {
        return ModelPacker.pack(
                trainers.stream().map(trainer -> trainer.perceptron).toList(), LEAST_UPDATES);
    }

    private void learn(Example example) {
        int[] relations = new int[example.heads().length];
        Arrays.fill(relations, ParserState.NONE);
        RelationFeatures features = new RelationFeatures(new Attributes(example.tokens()), example.heads(), relations);
        for (int word : RelationLabeller.topDown(example.heads())) {
            features.forWord(word, buffer);
            perceptron.score(buffer, scores);
            int predicted = TransitionParser.bestOf(scores, scores.length);
            int right = relationNames.indexOf(example.relations().get(word));
            if (right == predicted) {
                perceptron.pass();
            } else {
                perceptron.correct(buffer, right, predicted);
            }
            relations[word] = predicted;
        }
    }
}
