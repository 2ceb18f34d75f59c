package org.cumbre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one place where names and words are made comparable: lower case, without accents. */
public final class Folding {

    private static final char TILDE = '\u0303';
    private static final String SEPARATORS = " \t\n\u000b\f\r.'’`´·_/-";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What becomes of each character of Latin-1 in {@link #fold}, 0 for those that separate: nearly all names are made of them alone. */
    private static final char[] LATIN = new char[256];

    /** What becomes of each in {@link #word}. */
    private static final char[] LATIN_WORD = new char[256];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            String folded = foldedName(String.valueOf(c));
            LATIN[c] = folded.isEmpty() ? 0 : folded.charAt(0);
            LATIN_WORD[c] = foldedWord(String.valueOf(c)).charAt(0);
        }
    }

    private Folding() {}

    /** A name, with hyphens and full stops as blanks: "EE. UU." gives "ee uu", "Kim Jong-Un" gives "kim jong un". */
    public static String fold(String name) {
        int same = 0;
        while (same < name.length() && unchanged(LATIN, name.charAt(same))) {
            same++;
        }
        return same == name.length() ? name : latin(name) ? foldedLatin(name, same) : foldedName(name);
    }

    private static boolean unchanged(char[] table, char c) {
        return c != 0 && c < table.length && table[c] == c;
    }

    private static boolean latin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN.length || text.charAt(i) == 0) {
                return false;
            }
        }
        return true;
    }

    /** @param same characters at the start that stay as they are */
    private static String foldedLatin(String name, int same) {
        StringBuilder folded = new StringBuilder(name.length()).append(name, 0, same);
        boolean separated = false;
        for (int i = same; i < name.length(); i++) {
            char c = LATIN[name.charAt(i)];
            if (c == 0) {
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

    private static String foldedName(String name) {
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
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!mark(apart.charAt(i))) {
                kept.append(apart.charAt(i));
            }
        }
        return kept.toString();
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
        int same = 0;
        while (same < word.length() && unchanged(LATIN_WORD, word.charAt(same))) {
            same++;
        }
        if (same == word.length() || !latin(word)) {
            return same == word.length() ? word : foldedWord(word);
        }
        char[] folded = word.toCharArray();
        for (int i = same; i < folded.length; i++) {
            folded[i] = LATIN_WORD[folded[i]];
        }
        return new String(folded);
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
