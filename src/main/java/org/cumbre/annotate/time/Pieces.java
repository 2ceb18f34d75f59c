package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.Document;
import org.cumbre.text.Folding;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;
import org.cumbre.text.Token;

/** Cuts a document's tokens into pieces. */
final class Pieces {

    private static final int SHORTEST_GLUED = 9;

    private final String text;
    private final TimeLexicon lexicon;
    private final List<Piece> pieces = new ArrayList<>();
    private int end;

    private Pieces(String text, TimeLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static List<Piece> of(Document document, TimeLexicon lexicon) {
        Pieces cut = new Pieces(document.text(), lexicon);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                cut.add(sentence, token);
            }
        }
        return cut.pieces;
    }

    private void add(Sentence sentence, Token token) {
        int at = token.span().start();
        while (at < token.span().end()) {
            int next = runFrom(at, token.span().end());
            if (!Character.isWhitespace(text.charAt(at))) {
                pieces.add(piece(new Span(at, next), sentence.index(), token));
                end = next;
            }
            at = next;
        }
    }

    private Piece piece(Span span, int sentence, Token token) {
        String form = span.of(text);
        boolean first = pieces.isEmpty();
        boolean newSentence = first || pieces.get(pieces.size() - 1).sentence() != sentence;
        int lines = linesBetween(end, span.start());
        return new Piece(
                Folding.word(form),
                span,
                sentence,
                token.index(),
                token.pos(),
                !first && end == span.start(),
                first || lines > 1 || (lines > 0 && newSentence),
                Character.isUpperCase(form.charAt(0)));
    }

    private int linesBetween(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private int runFrom(int start, int limit) {
        char first = text.charAt(start);
        int at = start + 1;
        if (Character.isLetter(first)) {
            while (at < limit && Character.isLetter(text.charAt(at))) {
                at++;
            }
            return at - start < SHORTEST_GLUED ? at : start + glued(text.substring(start, at));
        } else if (isDigit(first)) {
            while (at < limit && isDigit(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Length of the first word of a run: less than the run where page conversion lost a blank, as in "pasadocuando". */
    private int glued(String run) {
        String folded = Folding.word(run);
        for (String word : lexicon.conjunctions()) {
            int first = folded.length() - word.length();
            if (first > 0 && folded.endsWith(word) && lexicon.is(folded.substring(0, first), "after")) {
                return folded.length() == run.length() ? first : run.length();
            }
        }
        return run.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
