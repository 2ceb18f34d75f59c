package org.cumbre.annotate.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cumbre.annotate.clause.train.ParserTrainer;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.train.TokenAccuracy;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;

/**
 * Trains the Spanish models from UD_Spanish-AnCora: first on one part, to measure them on the other; then on both, to ship them. The
 * same files give the same models.
 */
public final class SpanishTraining {

    private final LanguagePack pack = LanguagePack.load("es");
    private final MorphologicalDictionary dictionary = MorphologicalDictionary.load(pack);

    /**
     * Trains, measures, and writes models and model cards.
     *
     * @param training treebank files in CoNLL-U, plain or gzipped
     * @param test treebank files to measure with; if empty nothing is measured
     * @param output folder for the files; made if need be
     * @param progress is told what is being done and what was measured
     * @throws IOException if a file cannot be read or written
     */
    public void train(List<Path> training, List<Path> test, Path output, Consumer<String> progress) throws IOException {
        ConlluReader reader = new ConlluReader();
        Treebank first = reader.read(training);
        Treebank second = reader.read(test);
        Files.createDirectories(output);
        Accuracy accuracy = Accuracy.NOT_MEASURED;
        if (!second.sentences().isEmpty()) {
            progress.accept("training on " + first.tokens() + " tokens, to measure on " + second.tokens());
            accuracy = measure(first, second);
            progress.accept(accuracy.tokens() + "\n" + accuracy.trees());
        }
        Treebank all = union(first, second);
        progress.accept("training on " + all.tokens() + " tokens, to ship");
        new TokenTrainer(pack, dictionary).train(all).write(output);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.resolve("parser.bin")))) {
            new ParserTrainer().train(all, new TokenTrainer(pack, dictionary)).write(out);
        }
        new ModelCards(first.tokens(), second.tokens(), accuracy).write(output);
        progress.accept("written to " + output);
    }

    private Accuracy measure(Treebank training, Treebank test) throws IOException {
        TokenTrainer trainer = new TokenTrainer(pack, dictionary);
        TokenAnnotator annotator = trainer.annotator(trainer.train(training));
        String tokens = TokenAccuracy.measure(annotator, test).toString();
        return new Accuracy(
                tokens, ParserTrainer.measure(new ParserTrainer().train(training, trainer), annotator, test));
    }

    private static Treebank union(Treebank first, Treebank second) {
        List<Tree> trees = new ArrayList<>(first.sentences());
        trees.addAll(second.sentences());
        return new Treebank(trees);
    }

    /** What was measured, in words. */
    record Accuracy(String tokens, String trees) {

        static final Accuracy NOT_MEASURED = new Accuracy("not measured", "not measured");
    }
}
