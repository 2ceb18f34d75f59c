package org.cumbre.annotate.clause.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cumbre.annotate.clause.DependencyParser;
import org.cumbre.annotate.clause.transition.LinearModel;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.Treebank;

/**
 * Trains all that a {@link org.cumbre.annotate.clause.DependencyParser} needs: for each model several perceptrons that saw the sentences
 * in different orders, and their average.
 */
public final class ParserTrainer {

    /** Perceptrons to a model. Chosen on AnCora dev, like the number of passes. */
    private static final int SEEDS = 6;

    private static final int PASSES = 6;
    private static final int PARTS = 5;

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
    public static String measure(ParserModel model, TokenAnnotator annotator, Treebank treebank) {
        List<Example> examples = treebank.sentences().stream()
                .map(tree -> Jackknife.example(tree, annotator))
                .toList();
        return ParseAccuracy.measure(new DependencyParser(model), examples).toString();
    }

    ParserModel train(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(example -> names.addAll(example.relations()));
        List<String> relations = List.copyOf(names);
        List<Example> mirrored = examples.stream().map(Example::mirrored).toList();
        return new ParserModel(
                relations, direction(examples, relations), direction(mirrored, relations), labels(examples, relations));
    }

    private ParserModel.Direction direction(List<Example> examples, List<String> relations) {
        List<TransitionTrainer> trainers = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            TransitionTrainer trainer = new TransitionTrainer(relations, seed);
            trainer.train(examples, passes);
            trainers.add(trainer);
        }
        return TransitionTrainer.average(trainers);
    }

    private LinearModel labels(List<Example> examples, List<String> relations) {
        List<LabelTrainer> trainers = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            LabelTrainer trainer = new LabelTrainer(relations, seed);
            trainer.train(examples, passes);
            trainers.add(trainer);
        }
        return LabelTrainer.average(trainers);
    }
}
