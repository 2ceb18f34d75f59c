package org.cumbre.annotate.clause.transition;

/** A linear model of up to four classes: their weights, a byte each, are the number in the table. */
final class NarrowScorer implements Scorer {

    /** The most classes whose weights fit into an {@code int}. */
    static final int CLASSES = Integer.BYTES;

    private final int classes;
    private final FeatureTable table;

    /** The arrays are those of {@link LinearModel}. */
    NarrowScorer(int classes, int[] keys, int[] starts, byte[] entries) {
        this.classes = classes;
        this.table = new FeatureTable(keys, i -> packed(entries, starts[i], starts[i + 1]));
    }

    private static int packed(byte[] entries, int start, int end) {
        int weights = 0;
        for (int entry = start; entry < end; entry += 2) {
            weights |= (entries[entry + 1] & 0xFF) << (Byte.SIZE * entries[entry]);
        }
        return weights;
    }

    @Override
    public void score(FeatureBuffer features, float[] scores) {
        int known = table.find(features);
        int[] values = features.values();
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int i = 0; i < known; i++) {
            int weights = values[i];
            a += (byte) weights;
            b += (byte) (weights >> 8);
            c += (byte) (weights >> 16);
            d += weights >> 24;
        }
        int[] sums = {a, b, c, d};
        for (int i = 0; i < classes; i++) {
            scores[i] = sums[i];
        }
    }
}
