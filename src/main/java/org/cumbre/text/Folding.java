package org.cumbre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one place where names and words are made comparable: lower case, without accents. */
public final class Folding {

    private static final char TILDE = '\u0303';
    private static final String SEPARATORS = " \t\n\u000b\f\r.'’`´·_/-";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** A name, with hyphens and full stops as blanks: "EE. UU." gives "ee uu", "Kim Jong-Un" gives "kim jong un". */
    public static String fold(String name) {
        String lower = withoutMarks(name).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean separated = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (SEPARATORS.indexOf(c) >= 0) {
                separated = !folded.isEmpty();
            } else {
                if (separated) {
                    folded.append(' ');
                    separated = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static String withoutMarks(String name) {
        if (ascii(name)) {
            return name;
        }
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!mark(apart.charAt(i))) {
                kept.append(apart.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Not a regular expression: the gazetteer's names are folded at every start, and that alone took a quarter of its loading. */
    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean mark(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** A folded name with hyphens for blanks, fit for an IRI: letters and digits only. */
    public static String slug(String name) {
        String hyphened = NO_LETTERS.matcher(fold(name)).replaceAll("-");
        int from = hyphened.startsWith("-") ? 1 : 0;
        int to = hyphened.length() - (hyphened.endsWith("-") ? 1 : 0);
        return from < to ? hyphened.substring(from, to) : "";
    }

    /** A single word or mark, nothing but its accents and capitals changed. A tilde stays: it makes another letter of an n. */
    public static String word(String word) {
        int length = word.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            char c = word.charAt(i);
            plain = c < 128 && !(c >= 'A' && c <= 'Z');
        }
        return plain ? word : foldedWord(word);
    }

    private static String foldedWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        StringBuilder kept = new StringBuilder();
        for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            if (c == TILDE || Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.isEmpty() ? lower : Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
