package org.cumbre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one place where names and words are made comparable: lower case, without accents. */
public final class Folding {

    private static final char TILDE = '\u0303';
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String SEPARATORS = " \t\n\u000B\f\r.'’`´·_/-";

    private Folding() {}

    /** A name, with hyphens and full stops as blanks: "EE. UU." gives "ee uu", "Kim Jong-Un" gives "kim jong un". */
    public static String fold(String name) {
        String plain = name.chars().allMatch(c -> c < 128)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return spaced(plain.toLowerCase(Locale.ROOT)).strip();
    }

    /** One blank for each run of separators. */
    private static String spaced(String name) {
        StringBuilder spaced = new StringBuilder(name.length());
        boolean separated = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean separator = SEPARATORS.indexOf(c) >= 0;
            if (!separator) {
                spaced.append(c);
            } else if (!separated) {
                spaced.append(' ');
            }
            separated = separator;
        }
        return spaced.toString();
    }

    /** A folded name with hyphens for blanks, fit for an IRI: letters and digits only. */
    public static String slug(String name) {
        return fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
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
