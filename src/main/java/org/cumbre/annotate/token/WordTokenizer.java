package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.cumbre.text.Span;

/** Cuts a sentence into words and punctuation marks: by OpenNLP's model, with certain marks always on their own. */
public final class WordTokenizer {

    /** Marks that are part of no word; the model has seen too few of some of them. */
    private static final String ALONE = "\"()[]{}\u00BF?\u00A1!;\u2026|";

    private final ThreadLocal<TokenizerME> tokenizer;

    public WordTokenizer(TokenizerModel model) {
        this.tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(model));
    }

    /** The tokens of a sentence with normalised characters; spans count from the sentence's start. */
    public List<Span> tokenize(String sentence) {
        List<Span> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.get().tokenizePos(sentence)) {
            split(sentence, found.getStart(), found.getEnd(), tokens);
        }
        return tokens;
    }

    private static void split(String sentence, int from, int to, List<Span> tokens) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (ALONE.indexOf(sentence.charAt(i)) >= 0) {
                if (i > start) {
                    tokens.add(new Span(start, i));
                }
                tokens.add(new Span(i, i + 1));
                start = i + 1;
            }
        }
        if (to > start) {
            tokens.add(new Span(start, to));
        }
    }
}
