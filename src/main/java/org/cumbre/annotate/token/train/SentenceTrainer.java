package org.cumbre.annotate.token.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.cumbre.annotate.token.CharacterNormalizer;
import org.cumbre.annotate.treebank.Training;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Tree;

/**
 * Trains OpenNLP's sentence detector on a treebank's sentences, ten to a text. It gets no abbreviations: with them it would never end a
 * sentence with one, which {@link org.cumbre.annotate.token.SentenceBoundary} judges better.
 */
final class SentenceTrainer {

    private static final char[] ENDS = {'.', '?', '!', '\u2026'};
    private static final int SENTENCES_IN_TEXT = 10;

    SentenceModel train(String language, Treebank treebank) throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        List<Tree> trees = treebank.sentences();
        for (int i = 0; i < trees.size(); i += SENTENCES_IN_TEXT) {
            samples.add(sample(trees.subList(i, Math.min(i + SENTENCES_IN_TEXT, trees.size()))));
        }
        return SentenceDetectorME.train(
                language,
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory(language, true, null, ENDS),
                Training.by("MAXENT", 2));
    }

    /** Some sentences as one text, with one blank between them. */
    static SentenceSample sample(List<Tree> trees) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Tree tree : trees) {
            String sentence = CharacterNormalizer.normalize(tree.text()).strip();
            spans.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence).append(' ');
        }
        return new SentenceSample(text, spans.toArray(Span[]::new));
    }
}
