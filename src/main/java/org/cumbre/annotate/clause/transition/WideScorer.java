package org.cumbre.annotate.clause.transition;

import java.util.Arrays;

/** A linear model of many classes: the number in the table is where a feature's entries stand, their count first. */
final class WideScorer implements Scorer {

    private final int classes;
    private final FeatureTable table;
    private final byte[] counted;

    /** The arrays are those of {@link LinearModel}. */
    WideScorer(int classes, int[] keys, int[] starts, byte[] entries) {
        this.classes = classes;
        this.counted = new byte[entries.length + keys.length];
        for (int i = 0; i < keys.length; i++) {
            int length = starts[i + 1] - starts[i];
            counted[starts[i] + i] = (byte) (length / 2);
            System.arraycopy(entries, starts[i], counted, starts[i] + i + 1, length);
        }
        this.table = new FeatureTable(keys, i -> starts[i] + i);
    }

    @Override
    public void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int known = table.find(features);
        int[] values = features.values();
        for (int i = 0; i < known; i++) {
            int start = values[i] + 1;
            int end = start + 2 * (counted[start - 1] & 0xFF);
            for (int entry = start; entry < end; entry += 2) {
                scores[counted[entry]] += counted[entry + 1];
            }
        }
    }
}
