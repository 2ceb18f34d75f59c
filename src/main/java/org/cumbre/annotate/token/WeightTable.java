package org.cumbre.annotate.token;

import java.util.Map;
import opennlp.tools.ml.model.Context;

/** The weights of features, found by the hashes of their names. */
final class WeightTable {

    /** Of a fraction of 64 bits the first, spread: a polynomial's low bits are those of its last letters. */
    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private final long[] keys;
    private final Context[] weights;
    private final int shift;

    /** @throws IllegalArgumentException if two features have the same hash, which nobody will live to see */
    WeightTable(Map<String, Context> byName) {
        int capacity = Integer.highestOneBit(Math.max(2, byName.size() * 2)) * 2;
        this.keys = new long[capacity];
        this.weights = new Context[capacity];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        byName.forEach((name, context) -> {
            long key = Piece.of(name).hash();
            int place = place(key);
            if (weights[place] != null) {
                throw new IllegalArgumentException("the tagger's model has two features with one hash: " + name);
            }
            keys[place] = key;
            weights[place] = context;
        });
    }

    /** Adds a feature's weights, if it has any, to the sums of the outcomes. */
    void add(long key, double[] sums) {
        Context found = weights[place(key)];
        if (found != null) {
            int[] outcomes = found.getOutcomes();
            double[] parameters = found.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int place = (int) (key * SPREAD >>> shift);
        while (weights[place] != null && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }
}
