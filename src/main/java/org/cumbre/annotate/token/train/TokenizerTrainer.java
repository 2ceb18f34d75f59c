package org.cumbre.annotate.token.train;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import org.cumbre.annotate.token.CharacterNormalizer;
import org.cumbre.annotate.treebank.Training;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.language.Abbreviations;

/** Trains OpenNLP's tokenizer on a treebank's surface tokens. */
final class TokenizerTrainer {

    private static final Pattern WORD = Pattern.compile("^[\\p{L}\\p{Nd}]+$");

    TokenizerModel train(String language, Treebank treebank, Abbreviations abbreviations) throws IOException {
        List<TokenSample> samples =
                treebank.sentences().stream().map(TokenizerTrainer::sample).toList();
        return TokenizerME.train(
                ObjectStreamUtils.createObjectStream(samples),
                new TokenizerFactory(language, dictionary(abbreviations), true, WORD),
                Training.by("MAXENT", 5));
    }

    private static TokenSample sample(Tree tree) {
        Span[] spans = tree.nodes().stream()
                .map(node -> new Span(node.span().start(), node.span().end()))
                .toArray(Span[]::new);
        return new TokenSample(CharacterNormalizer.normalize(tree.text()), spans);
    }

    private static Dictionary dictionary(Abbreviations abbreviations) {
        Dictionary dictionary = new Dictionary(false);
        new TreeSet<>(abbreviations.words()).forEach(word -> dictionary.put(new StringList(word)));
        return dictionary;
    }
}
