package org.cumbre.annotate.train;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cumbre.annotate.token.train.TokenAccuracy;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;
import org.junit.jupiter.api.Test;

/** Trains on AnCora dev and measures on AnCora test, where the treebank is at hand ({@code -Dshared.data=…}, ../shared/data). */
class SpanishAccuracyTest {

    private static final Path ANCORA =
            Path.of(System.getProperty("shared.data", "../shared/data")).resolve("ancora");

    @Test
    void sentencesTokensAndTagsAreFoundAsWellAsTheCardSays() throws IOException {
        Path dev = ANCORA.resolve("es_ancora-ud-dev.conllu.gz");
        Path test = ANCORA.resolve("es_ancora-ud-test.conllu.gz");
        assumeTrue(Files.exists(dev) && Files.exists(test), "skipped: no treebank at " + ANCORA.toAbsolutePath());
        LanguagePack pack = LanguagePack.load("es");
        TokenTrainer trainer = new TokenTrainer(pack, MorphologicalDictionary.load(pack));
        Treebank treebank = new ConlluReader().read(List.of(dev));
        TokenAccuracy accuracy = TokenAccuracy.measure(
                trainer.annotator(trainer.train(treebank)), new ConlluReader().read(List.of(test)));
        assertTrue(accuracy.sentences() > 0.97, accuracy::toString);
        assertTrue(accuracy.tokens() > 0.995, accuracy::toString);
        assertTrue(accuracy.tags() > 0.965, accuracy::toString);
        assertTrue(accuracy.verbLemmas() > 0.985, accuracy::toString);
    }
}
