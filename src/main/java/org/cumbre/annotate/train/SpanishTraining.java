package org.cumbre.annotate.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.TokenModels;
import org.cumbre.annotate.token.train.TokenAccuracy;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.language.Abbreviations;
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
        String tokenAccuracy = "not measured";
        if (!second.sentences().isEmpty()) {
            progress.accept("training on " + first.tokens() + " tokens, to measure on " + second.tokens());
            tokenAccuracy = measureTokens(first, second);
            progress.accept(tokenAccuracy);
        }
        Treebank all = union(first, second);
        progress.accept("training on " + all.tokens() + " tokens, to ship");
        TokenModels models = new TokenTrainer(pack, dictionary).train(all);
        models.write(output);
        progress.accept("written to " + output);
    }

    private String measureTokens(Treebank training, Treebank test) throws IOException {
        TokenModels models = new TokenTrainer(pack, dictionary).train(training);
        TokenAnnotator annotator = new TokenAnnotator(models, dictionary, Abbreviations.load(pack));
        return TokenAccuracy.measure(annotator, test).toString();
    }

    private static Treebank union(Treebank first, Treebank second) {
        List<Tree> trees = new ArrayList<>(first.sentences());
        trees.addAll(second.sentences());
        return new Treebank(trees);
    }
}
