package org.cumbre.annotate.clause.train;

/**
 * Makes a tree projective by lifting crossing arcs, the shortest first, to the head's head. Source: Nivre and Nilsson (2005),
 * Pseudo-Projective Dependency Parsing.
 */
final class Projectivizer {

    private Projectivizer() {}

    /** A projective copy of the heads. */
    static int[] projective(int[] heads) {
        int[] lifted = heads.clone();
        for (int word = shortestCrossing(lifted); word >= 0; word = shortestCrossing(lifted)) {
            lifted[word] = lifted[lifted[word]];
        }
        return lifted;
    }

    private static int shortestCrossing(int[] heads) {
        int shortest = -1;
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] >= 0
                    && (shortest < 0 || length(heads, word) < length(heads, shortest))
                    && !isProjective(heads, word)) {
                shortest = word;
            }
        }
        return shortest;
    }

    private static int length(int[] heads, int word) {
        return Math.abs(word - heads[word]);
    }

    /** Whether the head is an ancestor of all words between it and the word. */
    private static boolean isProjective(int[] heads, int word) {
        int head = heads[word];
        for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
            int ancestor = between;
            while (ancestor >= 0 && ancestor != head) {
                ancestor = heads[ancestor];
            }
            if (ancestor < 0) {
                return false;
            }
        }
        return true;
    }
}
