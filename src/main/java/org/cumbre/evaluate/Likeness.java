package org.cumbre.evaluate;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two words are: Ratcliff and Obershelp's measure, as Python's {@code difflib.SequenceMatcher(None, a, b).ratio()} computes it
 * for texts of less than 200 characters. It depends on the order of the two.
 */
final class Likeness {

    private Likeness() {}

    /** Between 0 and 1: twice the characters in common blocks, over the characters of both. */
    static double ratio(String a, String b) {
        int length = a.length() + b.length();
        return length == 0 ? 1.0 : 2.0 * matching(a, 0, a.length(), b, 0, b.length()) / length;
    }

    /** Characters in the longest common block and, again, in what stands left and right of it. */
    private static int matching(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
        int bestA = aFrom;
        int bestB = bFrom;
        int best = 0;
        Map<Integer, Integer> lengths = Map.of();
        for (int i = aFrom; i < aTo; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j = bFrom; j < bTo; j++) {
                if (a.charAt(i) == b.charAt(j)) {
                    int length = lengths.getOrDefault(j - 1, 0) + 1;
                    next.put(j, length);
                    if (length > best) {
                        best = length;
                        bestA = i - length + 1;
                        bestB = j - length + 1;
                    }
                }
            }
            lengths = next;
        }
        return best == 0
                ? 0
                : best
                        + matching(a, aFrom, bestA, b, bFrom, bestB)
                        + matching(a, bestA + best, aTo, b, bestB + best, bTo);
    }
}
