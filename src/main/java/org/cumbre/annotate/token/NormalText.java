package org.cumbre.annotate.token;

import java.text.Normalizer;
import java.util.Arrays;
import org.cumbre.text.Span;

/**
 * A text as it is analysed: letters and their accents composed (Unicode's form NFC), ligatures taken apart, invisible characters within
 * words left out, and then as {@link CharacterNormalizer} has it; with the way back to the text as it stands.
 */
final class NormalText {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';

    private final String text;
    /** For each character of the normal text, and its end, where it stands in the original. */
    private final int[] offsets;

    private NormalText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static NormalText of(String original) {
        boolean plain = original.chars().allMatch(c -> c < FIRST_MARK && c != SOFT_HYPHEN);
        if (plain) {
            return new NormalText(CharacterNormalizer.normalize(original), new int[0]);
        }
        StringBuilder normal = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            String piece = composed(normal, original, i) || invisible(original, i) ? "" : piece(original.charAt(i));
            offsets = offsets.length < normal.length() + piece.length() + 1
                    ? Arrays.copyOf(offsets, offsets.length * 2)
                    : offsets;
            Arrays.fill(offsets, normal.length(), normal.length() + piece.length(), i);
            normal.append(piece);
        }
        offsets = Arrays.copyOf(offsets, normal.length() + 1);
        offsets[normal.length()] = original.length();
        return new NormalText(CharacterNormalizer.normalize(normal.toString()), offsets);
    }

    String text() {
        return text;
    }

    /** Where a stretch of the normal text stands in the original. */
    Span original(Span span) {
        if (offsets.length == 0) {
            return span;
        }
        int start = offsets[span.start()];
        int last = span.end() > 0 ? offsets[span.end() - 1] + 1 : 0;
        return new Span(start, Math.max(last, offsets[span.end()]));
    }

    /** Puts an accent onto the letter before it, if the two have a character in common. */
    private static boolean composed(StringBuilder normal, String original, int index) {
        char mark = original.charAt(index);
        if (normal.isEmpty() || Character.getType(mark) != Character.NON_SPACING_MARK) {
            return false;
        }
        int last = normal.length() - 1;
        String both = Normalizer.normalize(normal.substring(last) + mark, Normalizer.Form.NFC);
        if (both.length() == 1) {
            normal.setCharAt(last, both.charAt(0));
        }
        return both.length() == 1;
    }

    /** A soft hyphen, joiner or mark of direction inside a word. */
    private static boolean invisible(String text, int index) {
        return Character.getType(text.charAt(index)) == Character.FORMAT
                && index > 0
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    private static String piece(char c) {
        return c >= FIRST_LIGATURE && c <= LAST_LIGATURE
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                : String.valueOf(c);
    }
}
