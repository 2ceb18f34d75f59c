package org.cumbre.ingest.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** The tags by which pages and feeds name their language. */
public final class LanguageTag {

    private static final Pattern TAG = Pattern.compile("(?i)[a-z]{2}(?:-[a-z0-9]{2,8})*");
    private static final int LETTERS_FOR_AN_ACCENT = 200;

    private LanguageTag() {}

    /** "es" or "es-MX"; empty if it is no tag but a name or nothing. */
    public static Optional<String> of(String written) {
        String tag = written.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
    }

    /** Templates in English claim their language for texts in others; English itself has hardly any accents. */
    public static boolean fits(String tag, String text) {
        long accented = text.chars().filter(c -> c >= 'À' && c <= 'ÿ').count();
        return !tag.regionMatches(true, 0, "en", 0, 2) || accented * LETTERS_FOR_AN_ACCENT <= text.length();
    }
}
