package org.cumbre.annotate.clause.train;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.cumbre.annotate.clause.SentenceParser;
import org.cumbre.annotate.clause.transition.LinearModel;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.clause.transition.Transition;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.Treebank;

/**
 * Trains all that a {@link org.cumbre.annotate.clause.DependencyParser} needs: for each model several perceptrons that saw the sentences
 * in different orders, and their average.
 */
public final class ParserTrainer {

    /** Perceptrons to a model, and their passes. On a fifth of AnCora dev 4, 6 and 10 passes give 78.7, 79.3 and 79.5 LAS; more is bigger. */
    private static final int SEEDS = 6;

    private static final int PASSES = 6;
    private static final int PARTS = 5;

    /** Features corrected less often rather hurt; of labels, only above 1, as the easy ones are rarely corrected. */
    private static final double LEAST_TRANSITION_UPDATES = 4;

    private static final double LEAST_RELATION_UPDATES = 2;
    private static final double LEAST_LABEL_UPDATES = 0.7;

    private final int seeds;
    private final int passes;

    public ParserTrainer() {
        this(SEEDS, PASSES);
    }

    ParserTrainer(int seeds, int passes) {
        this.seeds = seeds;
        this.passes = passes;
    }

    /** Trains on a treebank's trees over tokens as taggers read them that did not learn from the same sentences. */
    public ParserModel train(Treebank treebank, TokenTrainer tokens) throws IOException {
        return train(new Jackknife(tokens, PARTS).read(treebank));
    }

    /** Says how well a parser does on a treebank's sentences as an annotator reads them. */
    public static String measure(SentenceParser parser, TokenAnnotator annotator, Treebank treebank) {
        List<Example> examples = treebank.sentences().stream()
                .map(tree -> Jackknife.example(tree, annotator))
                .toList();
        return ParseAccuracy.measure(parser, examples).toString();
    }

    ParserModel train(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(example -> names.addAll(example.relations()));
        List<String> relations = List.copyOf(names);
        List<Example> projective = examples.stream().map(Example::projective).toList();
        List<Example> mirrored = projective.stream().map(Example::mirrored).toList();
        return new ParserModel(
                relations,
                direction(projective, relations),
                direction(mirrored, relations),
                labels(examples, relations));
    }

    private ParserModel.Direction direction(List<Example> examples, List<String> relations) {
        PerceptronAverage transitionAverage = new PerceptronAverage(Transition.COUNT);
        PerceptronAverage relationAverage = new PerceptronAverage(relations.size());
        for (int seed = 1; seed <= seeds; seed++) {
            TransitionTrainer trainer = new TransitionTrainer(relations, seed);
            trainer.train(examples, passes);
            transitionAverage.add(trainer.transitions());
            relationAverage.add(trainer.relations());
        }
        return new ParserModel.Direction(
                transitionAverage.pack(LEAST_TRANSITION_UPDATES), relationAverage.pack(LEAST_RELATION_UPDATES));
    }

    private LinearModel labels(List<Example> examples, List<String> relations) {
        PerceptronAverage average = new PerceptronAverage(relations.size());
        for (int seed = 1; seed <= seeds; seed++) {
            LabelTrainer trainer = new LabelTrainer(relations, seed);
            trainer.train(examples, passes);
            average.add(trainer.perceptron());
        }
        return average.pack(LEAST_LABEL_UPDATES);
    }
}
