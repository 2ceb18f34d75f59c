package org.cumbre.annotate.time;

import java.text.Normalizer;
import java.util.Locale;

/** Brings a word to the form in which words are compared: lower case, without accents. A tilde stays: it makes another letter. */
final class Folding {

    private static final char TILDE = '\u0303';

    private Folding() {}

    static String fold(String word) {
        int length = word.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            char c = word.charAt(i);
            plain = c < 128 && !(c >= 'A' && c <= 'Z');
        }
        return plain ? word : folded(word);
    }

    private static String folded(String word) {
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
