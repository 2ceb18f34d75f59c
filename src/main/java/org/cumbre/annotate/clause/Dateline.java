package org.cumbre.annotate.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cumbre.text.Token;

/** Where and when a report was written, before its first words: "MOSCÚ, 20 Ago (EFE) -". */
public final class Dateline {

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    /** It has no more words than this. */
    private static final int LONGEST = 16;

    private Dateline() {}

    /** The token that ends a sentence's date line; -1 if it has none. */
    public static int end(List<Token> sentence) {
        for (int i = 1; i < Math.min(sentence.size(), LONGEST + 1); i++) {
            if (endsAt(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A dash behind a parenthesis or a full stop, after words that begin in capitals. */
    static boolean endsAt(List<Token> sentence, int dash) {
        String form = sentence.get(dash).form();
        if (dash == 0 || dash > LONGEST || form.length() > 2 || !DASHES.contains(form.substring(form.length() - 1))) {
            return false;
        }
        if (form.length() == 2) {
            return true;
        }
        String before = sentence.get(dash - 1).form();
        String first = sentence.get(0).form();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        return before.equals(")") || before.endsWith(".") || capitals;
    }
}
