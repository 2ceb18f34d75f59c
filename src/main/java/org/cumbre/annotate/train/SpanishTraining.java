package org.cumbre.annotate.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.DependencyParser;
import org.cumbre.annotate.clause.train.ParserTrainer;
import org.cumbre.annotate.entity.NameTrainer;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.TokenModels;
import org.cumbre.annotate.token.train.TokenAccuracy;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.link.Gazetteer;

/**
 * Trains the Spanish models from UD_Spanish-AnCora: first on one part, to measure them on the other; then on both, to ship them. The
 * same files give the same models.
 */
public final class SpanishTraining {

    private static final String SUPPLEMENT = "models/supplement.conllu";

    private final LanguagePack pack = LanguagePack.load("es");
    private final MorphologicalDictionary dictionary = MorphologicalDictionary.load(pack);
    private final Optional<Treebank> own;

    public SpanishTraining() {
        this(Optional.empty());
    }

    /** @param own sentences to learn from beside the treebank's; if empty those that come with the models */
    SpanishTraining(Optional<Treebank> own) {
        this.own = own;
    }

    /**
     * As {@link #train(List, List, Path, Consumer)}; measures on those files whose names contain "-test".
     *
     * @param treebanks files in CoNLL-U, plain or gzipped, or folders of such files
     * @throws IOException if a file cannot be read or written, or if there is none
     */
    public void train(List<Path> treebanks, Path output, Consumer<String> progress) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path treebank : treebanks) {
            try (Stream<Path> found = Files.walk(treebank, 1)) {
                found.filter(file -> file.toString().matches(".*\\.conllu(\\.gz)?"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no .conllu or .conllu.gz file in " + treebanks);
        }
        Map<Boolean, List<Path>> byUse = files.stream()
                .collect(Collectors.partitioningBy(
                        file -> file.getFileName().toString().contains("-test")));
        train(byUse.getOrDefault(false, List.of()), byUse.getOrDefault(true, List.of()), output, progress);
    }

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
        Treebank sentences = own.isPresent() ? own.get() : supplement();
        Files.createDirectories(output);
        Accuracy accuracy = Accuracy.NOT_MEASURED;
        if (!second.sentences().isEmpty()) {
            progress.accept("training on " + first.tokens() + " tokens, to measure on " + second.tokens());
            accuracy = measure(first, sentences, second);
            progress.accept(accuracy.tokens() + "\n" + accuracy.trees() + "\n" + accuracy.names());
        }
        Treebank all = first.plus(second).plus(sentences);
        progress.accept("training on " + all.tokens() + " tokens, to ship");
        TokenTrainer trainer = new TokenTrainer(pack, dictionary);
        TokenModels tokens = trainer.train(all);
        tokens.write(output);
        names().train(first.plus(second), trainer.annotator(tokens), output);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.resolve("parser.bin")))) {
            new ParserTrainer().train(all, trainer).write(out);
        }
        new ModelCards(first, second, sentences, accuracy).write(output);
        progress.accept("written to " + output);
    }

    private Accuracy measure(Treebank part, Treebank sentences, Treebank test) throws IOException {
        Treebank training = part.plus(sentences);
        TokenTrainer trainer = new TokenTrainer(pack, dictionary);
        TokenAnnotator annotator = trainer.annotator(trainer.train(training));
        String tokens = TokenAccuracy.measure(annotator, test).toString();
        return new Accuracy(
                tokens,
                ParserTrainer.measure(
                        new DependencyParser(new ParserTrainer().train(training, trainer)), annotator, test),
                names().measure(part, test, annotator));
    }

    private NameTrainer names() {
        return new NameTrainer(pack, Gazetteer.bundled());
    }

    /** Sentences of our own for constructions that the treebank hardly has. */
    private Treebank supplement() throws IOException {
        try (Reader in = new InputStreamReader(pack.open(SUPPLEMENT), StandardCharsets.UTF_8)) {
            return new ConlluReader().read(pack.path(SUPPLEMENT), in);
        }
    }

    /** What was measured, in words. */
    record Accuracy(String tokens, String trees, String names) {

        static final Accuracy NOT_MEASURED = new Accuracy("not measured", "not measured", "not measured");
    }
}
