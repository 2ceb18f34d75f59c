package org.cumbre.annotate.clause.transition;

import java.util.function.IntUnaryOperator;

/**
 * Features with a number each, key and number side by side in one cell. A model is far larger than the processor's caches, so a look-up
 * costs what its fetches from memory cost: here one, and those of all features of a decision are under way at the same time.
 */
final class FeatureTable {

    private final long[] cells;
    private final int mask;

    /** @param value the number of the i-th key */
    FeatureTable(int[] keys, IntUnaryOperator value) {
        int capacity = Integer.highestOneBit(Math.max(2, keys.length * 2)) * 2;
        this.mask = capacity - 1;
        this.cells = new long[capacity];
        for (int i = 0; i < keys.length; i++) {
            int position = keys[i] & mask;
            while (cells[position] != 0) {
                position = (position + 1) & mask;
            }
            cells[position] = (long) keys[i] << 32 | value.applyAsInt(i) & 0xFFFFFFFFL;
        }
    }

    /** Puts the numbers of those features that are known first into the buffer's values; gives how many those are. */
    int find(FeatureBuffer features) {
        int count = features.count();
        long[] found = features.cells();
        int[] values = features.values();
        for (int i = 0; i < count; i++) { // nothing here waits for what was fetched
            found[i] = cells[features.hash(i) & mask];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            int key = features.hash(i);
            long cell = found[i];
            int position = key & mask;
            while (cell != 0 && (int) (cell >>> 32) != key) {
                position = (position + 1) & mask;
                cell = cells[position];
            }
            values[known] = (int) cell;
            known += cell == 0 ? 0 : 1;
        }
        return known;
    }
}
