package org.cumbre.store;

import java.util.Arrays;

/** How alike two folded names are: by edit distance, or because the words of one begin words of the other. */
final class NameLikeness {

    /** From here on a name is worth suggesting. */
    static final double CLOSE = 0.5;

    private NameLikeness() {}

    /** Between 0 and 1. */
    static double of(String wanted, String candidate) {
        return Math.max(spelling(wanted, candidate), words(wanted, candidate));
    }

    private static double words(String wanted, String candidate) {
        String[] theirs = candidate.split(" ");
        String[] ours = wanted.split(" ");
        double best = 0;
        for (String our : ours) {
            for (String their : theirs) {
                double likeness = their.startsWith(our) && our.length() > 2 ? 1 : spelling(our, their);
                if (our.length() > 2 && likeness > 0.7) {
                    best = Math.max(best, likeness * 0.9 * Math.sqrt(2.0 / (1 + Math.max(ours.length, theirs.length))));
                }
            }
        }
        return best;
    }

    private static double spelling(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(previous[column - 1] + change, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
