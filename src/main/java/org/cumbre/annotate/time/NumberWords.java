package org.cumbre.annotate.time;

import java.util.List;

/** Reads whole numbers from pieces, in digits ("1.550") or in words ("dos mil diecinueve"). */
final class NumberWords {

    /**
     * A number in the text.
     *
     * @param value what it is
     * @param end index after its last piece
     */
    record Read(int value, int end) {}

    private static final Read NONE = new Read(-1, -1);
    private static final int LARGEST = 999_999;

    private final TimeLexicon lexicon;

    NumberWords(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a number may begin with a piece. */
    boolean mayStart(Piece piece) {
        return piece.digits() || lexicon.is(piece.folded(), "number");
    }

    /** The number that begins at a piece; its value is -1 if none does. */
    Read at(List<Piece> pieces, int start) {
        Piece piece = pieces.get(start);
        return piece.digits() ? digits(pieces, start) : words(pieces, start);
    }

    /** Whether digits at a piece go on as a decimal or grouped number, or are part of a code such as "3x". */
    static boolean goesOn(List<Piece> pieces, int start) {
        int next = start + 1;
        if (next >= pieces.size() || !pieces.get(next).glued()) {
            return false;
        }
        String mark = pieces.get(next).folded();
        boolean separator = mark.equals(".") || mark.equals(",");
        return separator
                && next + 1 < pieces.size()
                && pieces.get(next + 1).glued()
                && pieces.get(next + 1).digits();
    }

    /** Whether digits at a piece go on from others before them: the second half of "5,5", "2.12" or "3:2,1". */
    static boolean goneOn(List<Piece> pieces, int at) {
        return at > 1
                && pieces.get(at).digits()
                && pieces.get(at).glued()
                && pieces.get(at - 1).glued()
                && pieces.get(at - 2).digits()
                && goesOn(pieces, at - 2);
    }

    private static Read digits(List<Piece> pieces, int start) {
        int value = pieces.get(start).number();
        int at = start;
        while (value >= 0 && goesOn(pieces, at)) {
            Piece group = pieces.get(at + 2);
            if (!pieces.get(at + 1).folded().equals(".") || group.folded().length() != 3 || value > LARGEST) {
                return NONE;
            }
            value = value * 1000 + group.number();
            at += 2;
        }
        return value < 0 ? NONE : new Read(value, at + 1);
    }

    private Read words(List<Piece> pieces, int start) {
        int total = 0;
        int below = 0;
        int at = start;
        int last = Integer.MAX_VALUE;
        boolean any = false;
        while (at < pieces.size() && !(any && pieces.get(at).breaks())) {
            int word = word(pieces, at);
            if (word < 0 && any && lexicon.is(pieces.get(at).folded(), "numberJoin") && joins(pieces, at, below)) {
                at++;
                continue;
            }
            if (word == 1000) {
                total += Math.max(below, 1) * 1000;
                below = 0;
                last = 1000;
            } else if (word > 0 && word < last && fits(word, below)) {
                below += word;
                last = word;
            } else {
                break;
            }
            any = true;
            at++;
        }
        return any ? new Read(total + below, at) : NONE;
    }

    private int word(List<Piece> pieces, int at) {
        return lexicon.number(pieces.get(at).folded(), "number");
    }

    private boolean joins(List<Piece> pieces, int at, int below) {
        if (at + 1 >= pieces.size() || below < 30 || below % 10 != 0) {
            return false;
        }
        int next = word(pieces, at + 1);
        return below % 100 != 0 && next > 0 && next < 10;
    }

    private static boolean fits(int word, int below) {
        return below == 0 || (below % 100 == 0 && word < 100) || (below % 10 == 0 && below % 100 >= 30 && word < 10);
    }
}
