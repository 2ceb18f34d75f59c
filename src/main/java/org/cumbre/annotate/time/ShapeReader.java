package org.cumbre.annotate.time;

import java.util.List;
import org.cumbre.text.PartOfSpeech;

/** Reads numbers and words that a pattern asks for by their shape. */
final class ShapeReader {

    private static final int LAST_DAY = 31;

    private final NumberWords numbers;
    private final List<Piece> pieces;

    ShapeReader(TimeLexicon lexicon, List<Piece> pieces) {
        this.numbers = new NumberWords(lexicon);
        this.pieces = pieces;
    }

    /** Whether a piece is a word of a shape that is not numeric. */
    boolean isWord(Shape shape, int at) {
        Piece piece = pieces.get(at);
        return shape == Shape.CAPITALISED
                ? piece.capitalised()
                : piece.pos() == PartOfSpeech.NOUN && piece.letters() && !piece.capitalised();
    }

    /** Whether a number of some shape may begin at a piece. */
    boolean mayBeNumber(int at) {
        return numbers.mayStart(pieces.get(at));
    }

    /** The number of a shape that begins at a piece; its value is -1 if none does. */
    NumberWords.Read number(Shape shape, int at, Step step) {
        if (!step.glued() && NumberWords.goneOn(pieces, at)) {
            return new NumberWords.Read(-1, at);
        }
        if (shape.digitsOnly() || (pieces.get(at).digits() && shape != Shape.NUMBER)) {
            return digits(shape, at, step);
        }
        NumberWords.Read read = numbers.at(pieces, at);
        return read.value() >= 0 && shape.admits(read.value()) ? read : new NumberWords.Read(-1, at);
    }

    private NumberWords.Read digits(Shape shape, int at, Step step) {
        Piece piece = pieces.get(at);
        boolean fits = piece.digits() && fitsLength(shape, piece.folded().length()) && shape.admits(piece.number());
        fits &= !(shape == Shape.LIKELY_YEAR || shape == Shape.YEAR) || !lettersFollow(at);
        fits &= shape != Shape.SHORT_YEAR
                || piece.number() > LAST_DAY
                || piece.folded().startsWith("0");
        boolean mayGoOn = step.glued() || shape == Shape.TWO_DIGITS || hourWithMinutes(shape, at);
        return fits && (mayGoOn || !NumberWords.goesOn(pieces, at))
                ? new NumberWords.Read(piece.number(), at + 1)
                : new NumberWords.Read(-1, at);
    }

    /** As in "2000km". */
    private boolean lettersFollow(int at) {
        return at + 1 < pieces.size()
                && pieces.get(at + 1).glued()
                && pieces.get(at + 1).letters();
    }

    private static boolean fitsLength(Shape shape, int digits) {
        return switch (shape) {
            case MINUTE, SHORT_YEAR -> digits == 2;
            case OLD_YEAR -> digits <= 4;
            case LIKELY_YEAR, YEAR -> digits == 4;
            default -> digits <= 2;
        };
    }

    /** "19.30": digits that go on, but not as a number. */
    private boolean hourWithMinutes(Shape shape, int at) {
        return shape == Shape.HOUR
                && NumberWords.goesOn(pieces, at)
                && pieces.get(at + 2).folded().length() == 2;
    }
}
