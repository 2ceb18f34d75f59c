package org.cumbre.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short print of a text by which its near copies are known: agency texts that several outlets print with a few words changed. It is a
 * MinHash over runs of four words (A. Broder, "On the resemblance and containment of documents", 1997): the share of equal numbers in two
 * sketches is an estimate of the share of runs that the texts have in common.
 *
 * @param code 64 numbers of four hexadecimal digits; empty for a text that is too short to tell
 */
public record TextSketch(String code) {

    /** Of a text that is not known, or has fewer than {@value #FEWEST_RUNS} runs of words: a copy of nothing. */
    public static final TextSketch NONE = new TextSketch("");

    private static final int NUMBERS = 64;
    private static final int DIGITS = 4;
    private static final int WORDS_A_RUN = 4;
    private static final int FEWEST_RUNS = 12;
    private static final double NEAR_COPY = 0.5;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static TextSketch of(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        int runs = words.size() - WORDS_A_RUN + 1;
        if (runs < FEWEST_RUNS) {
            return NONE;
        }
        long[] smallest = new long[NUMBERS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (int start = 0; start < runs; start++) {
            long run = hash(words.subList(start, start + WORDS_A_RUN));
            for (int number = 0; number < NUMBERS; number++) {
                smallest[number] = Math.min(smallest[number], mix(run + number * GOLDEN));
            }
        }
        StringBuilder code = new StringBuilder(NUMBERS * DIGITS);
        for (long number : smallest) {
            code.append(HexFormat.of().toHexDigits(number, DIGITS));
        }
        return new TextSketch(code.toString());
    }

    /** Nothing is known of the text. */
    public boolean isEmpty() {
        return code.isEmpty();
    }

    /** At least half of what either says is, word for word, in the other. */
    public boolean nearCopyOf(TextSketch other) {
        return likeness(other) >= NEAR_COPY;
    }

    /** The estimated share of runs of words that both have, of all that either has; from 0 to 1. */
    public double likeness(TextSketch other) {
        if (code.length() != NUMBERS * DIGITS || other.code.length() != code.length()) {
            return 0;
        }
        int equal = 0;
        for (int at = 0; at < code.length(); at += DIGITS) {
            if (code.regionMatches(at, other.code, at, DIGITS)) {
                equal++;
            }
        }
        return (double) equal / NUMBERS;
    }

    private static long hash(List<String> words) {
        long hash = 0;
        for (String word : words) {
            hash = mix(hash * 31 + word.hashCode());
        }
        return hash;
    }

    /** The finaliser of SplitMix64: every bit of the input changes half of the output's. */
    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
