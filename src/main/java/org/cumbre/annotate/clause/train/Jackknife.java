package org.cumbre.annotate.clause.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Node;
import org.cumbre.annotate.treebank.Treebank.Tree;

/**
 * Reads each part of a treebank with taggers trained on the other parts, so that the parser learns from words tagged as well, and as
 * badly, as those of any new text.
 */
final class Jackknife {

    private final TokenTrainer trainer;
    private final int parts;

    Jackknife(TokenTrainer trainer, int parts) {
        this.trainer = trainer;
        this.parts = parts;
    }

    List<Example> read(Treebank treebank) throws IOException {
        List<Tree> trees = treebank.sentences();
        List<Example> examples = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = trees.size() * part / parts;
            int to = trees.size() * (part + 1) / parts;
            List<Tree> others = new ArrayList<>(trees.subList(0, from));
            others.addAll(trees.subList(to, trees.size()));
            TokenAnnotator annotator = trainer.annotator(trainer.train(new Treebank(others)));
            trees.subList(from, to).forEach(tree -> examples.add(example(tree, annotator)));
        }
        return examples;
    }

    /** A sentence of the treebank as an annotator reads it. */
    static Example example(Tree tree, TokenAnnotator annotator) {
        return new Example(
                annotator.analyse(tree.normalForms()),
                tree.nodes().stream().mapToInt(Node::head).toArray(),
                tree.nodes().stream().map(Node::relation).toList());
    }
}
