package org.cumbre.annotate.time;

import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Span;

/**
 * A run of letters, a run of digits or a single other character: what rules match. Smaller than a token, so that it does not matter
 * whether a tokenizer splits "12/09/2023" or "11-S".
 *
 * @param folded the characters, folded
 * @param span characters of the article's text
 * @param sentence index of its sentence
 * @param token index of its token in the sentence
 * @param pos part of speech of the token
 * @param glued nothing stands between it and the piece before
 * @param breaks it begins a sentence on a new line, or a paragraph: no expression runs across
 * @param capitalised begins with a capital letter
 */
record Piece(
        String folded,
        Span span,
        int sentence,
        int token,
        PartOfSpeech pos,
        boolean glued,
        boolean breaks,
        boolean capitalised) {

    boolean digits() {
        char first = folded.charAt(0);
        return first >= '0' && first <= '9';
    }

    boolean letters() {
        return Character.isLetter(folded.charAt(0));
    }

    /** A number of a few digits, or -1. */
    int number() {
        return digits() && folded.length() <= 9 ? Integer.parseInt(folded) : -1;
    }
}
