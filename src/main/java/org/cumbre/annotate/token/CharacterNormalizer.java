package org.cumbre.annotate.token;

/**
 * Replaces typographic variants of quotation marks, dashes and blanks by the plain ones that the treebanks have, one to one, so that
 * offsets stay. An apostrophe inside a word stays one; a single quotation mark at a word's edge becomes a double one.
 */
public final class CharacterNormalizer {

    private CharacterNormalizer() {}

    /** The same text, of the same length. */
    public static String normalize(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            normal.append(normalize(text, i));
        }
        return normal.toString();
    }

    private static char normalize(String text, int index) {
        char c = text.charAt(index);
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> quote(text, index);
            case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
            case Character.START_PUNCTUATION -> c == '\u201A' || c == '\u201E' ? '"' : c;
            case Character.MATH_SYMBOL -> c == '\u2212' ? '-' : c;
            default -> c == '\'' || c == '`' || c == '\u00B4' ? quote(text, index) : c;
        };
    }

    private static char quote(String text, int index) {
        char c = text.charAt(index);
        boolean single = c == '\'' || c == '`' || c == '\u00B4' || (c >= '\u2018' && c <= '\u201B');
        return single && wordAt(text, index - 1) && wordAt(text, index + 1) ? '\'' : '"';
    }

    private static boolean wordAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
