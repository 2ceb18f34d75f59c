package org.cumbre.ingest.page;

import java.util.regex.Pattern;
import org.cumbre.text.Folding;

/** White space and comparison of what stands on pages. */
final class Words {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** On one line, with single blanks, without what cannot be seen. */
    static String clean(String text) {
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The form in which titles and names are compared: letters and digits only, folded. */
    static String key(String text) {
        return PUNCTUATION.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    static int count(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : BLANKS.split(stripped).length;
    }

    /** Ends as a sentence does, quotation marks and brackets aside. */
    static boolean endSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)]*".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…:;".indexOf(text.charAt(last)) >= 0;
    }
}
