package org.cumbre.annotate.clause.transition;

import java.util.Arrays;

/**
 * A linear model of many classes: the number in the table is where a feature's entries stand, their count first. Features with weights for
 * many classes, which are those that most decisions have, stand side by side, where a cache keeps them.
 */
final class WideScorer implements Scorer {

    /** A count has a byte. */
    private static final int COUNTS = 1 << Byte.SIZE;

    private final int classes;
    private final FeatureTable table;
    private final byte[] counted;

    /** The arrays are those of {@link LinearModel}. */
    WideScorer(int classes, int[] keys, int[] starts, byte[] entries) {
        this.classes = classes;
        this.counted = new byte[entries.length + keys.length];
        int[] places = places(starts, keys.length);
        for (int i = 0; i < keys.length; i++) {
            int length = starts[i + 1] - starts[i];
            counted[places[i]] = (byte) (length / 2);
            System.arraycopy(entries, starts[i], counted, places[i] + 1, length);
        }
        this.table = new FeatureTable(keys, i -> places[i]);
    }

    /** Where the count and entries of each feature begin, those with most entries first. */
    private static int[] places(int[] starts, int size) {
        int[] room = new int[COUNTS];
        for (int i = 0; i < size; i++) {
            room[(starts[i + 1] - starts[i]) / 2] += starts[i + 1] - starts[i] + 1;
        }
        int[] free = new int[COUNTS];
        for (int count = COUNTS - 2; count >= 0; count--) {
            free[count] = free[count + 1] + room[count + 1];
        }
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            int length = starts[i + 1] - starts[i];
            places[i] = free[length / 2];
            free[length / 2] += length + 1;
        }
        return places;
    }

    @Override
    public void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int known = table.find(features);
        int[] values = features.values();
        int[] counts = features.likely();
        for (int i = 0; i < known; i++) { // all are fetched before the first is waited for
            counts[i] = counted[values[i]] & 0xFF;
        }
        for (int i = 0; i < known; i++) {
            int start = values[i] + 1;
            int end = start + 2 * counts[i];
            for (int entry = start; entry < end; entry += 2) {
                scores[counted[entry]] += counted[entry + 1];
            }
        }
    }
}
