package org.cumbre.annotate.clause.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cumbre.annotate.clause.transition.Attributes;
import org.cumbre.annotate.clause.transition.FeatureBuffer;
import org.cumbre.annotate.clause.transition.ParserFeatures;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.clause.transition.ParserState;
import org.cumbre.annotate.clause.transition.Transition;
import org.cumbre.annotate.clause.transition.TransitionParser;

/** Trains one direction of the parser: two perceptrons, with a dynamic oracle that also teaches how to go on after an error. */
final class TransitionTrainer {

    /** After the first pass so many of the transitions are the model's own, right or wrong. */
    private static final double EXPLORATION = 0.9;

    /** Features corrected less often rather hurt. Chosen on AnCora dev, as all numbers here. */
    private static final double LEAST_UPDATES = 4;

    private static final double LEAST_RELATION_UPDATES = 2;

    private final Random random;
    private final List<String> relationNames;
    private final AveragedPerceptron transitions = new AveragedPerceptron(Transition.COUNT);
    private final AveragedPerceptron relations;
    private final FeatureBuffer buffer = new FeatureBuffer();
    private final float[] scores;

    TransitionTrainer(List<String> relationNames, long seed) {
        this.random = new Random(seed);
        this.relationNames = relationNames;
        this.relations = new AveragedPerceptron(relationNames.size());
        this.scores = new float[Math.max(Transition.COUNT, relationNames.size())];
    }

    /** Goes through all sentences in random order, that many times. */
    void train(List<Example> examples, int passes) {
        List<Example> shuffled = new ArrayList<>(examples);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(example, pass > 0);
            }
        }
    }

    /** The average of what some trainers have learned from the same examples. */
    static ParserModel.Direction average(List<TransitionTrainer> trainers) {
        return new ParserModel.Direction(
                ModelPacker.pack(
                        trainers.stream().map(trainer -> trainer.transitions).toList(), LEAST_UPDATES),
                ModelPacker.pack(
                        trainers.stream().map(trainer -> trainer.relations).toList(), LEAST_RELATION_UPDATES));
    }

    private void learn(Example example, boolean explore) {
        int[] gold = Projectivizer.projective(example.heads());
        DynamicOracle oracle = new DynamicOracle(gold);
        ParserState state = new ParserState(gold.length);
        ParserFeatures features = new ParserFeatures(new Attributes(example.tokens()), state);
        while (!state.finished()) {
            Transition taken = learnTransition(state, oracle, features, explore);
            int relation = taken.makesArc() ? learnRelation(state, taken, gold, example, features) : ParserState.NONE;
            state.apply(taken, relation);
        }
    }

    private Transition learnTransition(
            ParserState state, DynamicOracle oracle, ParserFeatures features, boolean explore) {
        features.forTransition(buffer);
        transitions.score(buffer, scores);
        Transition predicted = TransitionParser.best(state, scores);
        Transition right = bestOfCheapest(state, oracle);
        if (oracle.cost(state, predicted) == oracle.cost(state, right)) {
            transitions.pass();
            return predicted;
        }
        transitions.correct(buffer, right.ordinal(), predicted.ordinal());
        return explore && random.nextDouble() < EXPLORATION ? predicted : right;
    }

    private Transition bestOfCheapest(ParserState state, DynamicOracle oracle) {
        Transition best = Transition.SHIFT;
        int least = Integer.MAX_VALUE;
        for (Transition transition : Transition.values()) {
            if (transition.isLegal(state)) {
                int cost = oracle.cost(state, transition);
                if (cost < least || (cost == least && scores[transition.ordinal()] > scores[best.ordinal()])) {
                    best = transition;
                    least = cost;
                }
            }
        }
        return best;
    }

    private int learnRelation(ParserState state, Transition arc, int[] gold, Example example, ParserFeatures features) {
        int head = arc == Transition.LEFT ? state.next(0) : state.top();
        int word = arc == Transition.LEFT ? state.top() : state.next(0);
        features.forRelation(head, word, buffer);
        relations.score(buffer, scores);
        int predicted = TransitionParser.bestOf(scores, relationNames.size());
        if (gold[word] == head) {
            int right = relationNames.indexOf(example.relations().get(word));
            if (right == predicted) {
                relations.pass();
            } else {
                relations.correct(buffer, right, predicted);
            }
        }
        return predicted;
    }
}
