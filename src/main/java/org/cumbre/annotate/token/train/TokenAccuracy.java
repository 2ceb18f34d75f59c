package org.cumbre.annotate.token.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceSample;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Node;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;
import org.cumbre.text.Token;

/**
 * How well tokens are found and read, each step given the treebank's result of the step before it; shares from 0 to 1.
 *
 * @param sentences F1 of sentence spans in running text
 * @param tokens F1 of token spans
 * @param tags share of surface tokens with the right part of speech
 * @param verbLemmas share of verbs and auxiliaries with the right lemma
 */
public record TokenAccuracy(double sentences, double tokens, double tags, double verbLemmas) {

    private static final int SENTENCES_IN_TEXT = 10;

    public static TokenAccuracy measure(TokenAnnotator annotator, Treebank treebank) {
        return new TokenAccuracy(
                sentences(annotator, treebank),
                tokens(annotator, treebank),
                share(annotator, treebank, false),
                share(annotator, treebank, true));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "sentences F1 %.2f, tokens F1 %.2f, parts of speech %.2f, lemmas of verbs %.2f (per cent)",
                100 * sentences,
                100 * tokens,
                100 * tags,
                100 * verbLemmas);
    }

    private static double sentences(TokenAnnotator annotator, Treebank treebank) {
        Overlap overlap = new Overlap();
        List<Tree> trees = treebank.sentences();
        for (int i = 0; i < trees.size(); i += SENTENCES_IN_TEXT) {
            SentenceSample sample =
                    SentenceTrainer.sample(trees.subList(i, Math.min(i + SENTENCES_IN_TEXT, trees.size())));
            Set<Span> gold = new HashSet<>();
            for (opennlp.tools.util.Span span : sample.getSentences()) {
                gold.add(new Span(span.getStart(), span.getEnd()));
            }
            overlap.add(
                    gold,
                    annotate(annotator, sample.getDocument()).sentences().stream()
                            .map(Sentence::span)
                            .toList());
        }
        return overlap.f1();
    }

    private static double tokens(TokenAnnotator annotator, Treebank treebank) {
        Overlap overlap = new Overlap();
        for (Tree tree : treebank.sentences()) {
            Set<Span> gold = new HashSet<>(tree.nodes().stream().map(Node::span).toList());
            List<Span> found = annotate(annotator, tree.text()).sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .map(Token::span)
                    .toList();
            overlap.add(gold, found);
        }
        return overlap.f1();
    }

    private static double share(TokenAnnotator annotator, Treebank treebank, boolean verbLemmas) {
        int right = 0;
        int all = 0;
        for (Tree tree : treebank.sentences()) {
            List<Token> tokens = annotator.analyse(tree.normalForms());
            for (int i = 0; i < tokens.size(); i++) {
                Node node = tree.nodes().get(i);
                if (!verbLemmas) {
                    all++;
                    right += tokens.get(i).pos() == node.pos() ? 1 : 0;
                } else if (node.pos().verbal()) {
                    all++;
                    right += tokens.get(i).lemma().equals(node.lemma()) ? 1 : 0;
                }
            }
        }
        return right / (double) all;
    }

    private static Document annotate(TokenAnnotator annotator, String text) {
        return annotator.annotate(Document.of(Article.of("treebank", text)));
    }

    /** Counts spans found, right and to be found. */
    private static final class Overlap {
        private int right;
        private int found;
        private int gold;

        void add(Set<Span> expected, List<Span> given) {
            gold += expected.size();
            found += given.size();
            right += (int) given.stream().filter(expected::contains).count();
        }

        double f1() {
            return 2.0 * right / (found + gold);
        }
    }
}
