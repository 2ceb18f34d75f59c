package org.cumbre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one place where names and words are made comparable: lower case, no accents, hyphens and full stops as blanks. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.'’`´·_/-]+");

    private Folding() {}

    /** "EE. UU." gives "ee uu", "Kim Jong-Un" gives "kim jong un". */
    public static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SEPARATORS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** A folded name with hyphens for blanks, fit for an IRI: letters and digits only. */
    public static String slug(String name) {
        return fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
