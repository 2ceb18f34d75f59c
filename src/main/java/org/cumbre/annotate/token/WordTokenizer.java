package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.cumbre.language.Abbreviations;
import org.cumbre.text.Memo;
import org.cumbre.text.Span;

/**
 * Cuts a sentence into words and punctuation marks: by OpenNLP's model, with certain marks always on their own, and the full stop of
 * an abbreviation or initial never.
 */
public final class WordTokenizer {

    /** Marks that are part of no word; the model has seen too few of some of them. */
    private static final String ALONE = "\"()[]{}\u00BF?\u00A1!;\u2026|";

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|www\\.");
    private static final int KNOWN_CHUNKS = 20_000;

    private final ThreadLocal<TokenizerME> tokenizer;
    private final Abbreviations abbreviations;
    /** Tokens of what stands between two blanks: the model looks no farther. Spans count from its start. */
    private final Memo<String, List<Span>> chunks = new Memo<>(KNOWN_CHUNKS, this::pieces);

    public WordTokenizer(TokenizerModel model, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(model));
    }

    /** The tokens of a sentence with normalised characters; spans count from the sentence's start. */
    public List<Span> tokenize(String sentence) {
        List<Span> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span chunk : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
            int start = chunk.getStart();
            for (Span piece : chunks.of(sentence.substring(start, chunk.getEnd()))) {
                tokens.add(new Span(start + piece.start(), start + piece.end()));
            }
        }
        joinFullStops(sentence, tokens);
        return tokens;
    }

    private List<Span> pieces(String chunk) {
        List<Span> pieces = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.get().tokenizePos(chunk)) {
            split(chunk, found.getStart(), found.getEnd(), pieces);
        }
        return pieces;
    }

    private void joinFullStops(String sentence, List<Span> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            Span stop = tokens.get(i);
            Span word = tokens.get(i - 1);
            boolean adjacent = stop.of(sentence).equals(".") && word.end() == stop.start();
            if (adjacent && belongsTo(word.of(sentence), i < tokens.size() - 1)) {
                tokens.set(i - 1, word.union(stop));
                tokens.remove(i);
            }
        }
    }

    private boolean belongsTo(String word, boolean inside) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return abbreviations.containsWord(word + ".") || (inside && initial);
    }

    private static void split(String chunk, int from, int to, List<Span> tokens) {
        int start = from;
        boolean address = ADDRESS.matcher(chunk).region(from, to).lookingAt();
        for (int i = from; i < to && !address; i++) {
            if (ALONE.indexOf(chunk.charAt(i)) >= 0) {
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
