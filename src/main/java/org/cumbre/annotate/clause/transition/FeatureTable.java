package org.cumbre.annotate.clause.transition;

import java.util.function.IntUnaryOperator;

/**
 * Features with a number each, key and number side by side in one cell. A model is far larger than the processor's caches, so a look-up
 * costs what its fetches from memory cost: here one, and those of all features of a decision are under way at the same time. Most
 * features of a decision are not in the model; nearly all of those are told by one bit of a table that is small enough for a cache.
 */
final class FeatureTable {

    /** Bits of the small table for each key: of eight features that are not in the model one is looked for. */
    private static final int BITS = 8;

    private static final int SPREAD = 0x9E3779B1;

    private final long[] cells;
    private final int mask;
    private final long[] present;
    private final int shift;

    /** @param value the number of the i-th key */
    FeatureTable(int[] keys, IntUnaryOperator value) {
        int capacity =
                Integer.highestOneBit(Math.max(2, keys.length + keys.length / 2)) * 2; // a third is free at least
        this.mask = capacity - 1;
        this.cells = new long[capacity];
        int bits = Math.max(Long.SIZE, Integer.highestOneBit(Math.max(2, keys.length)) * BITS);
        this.present = new long[bits / Long.SIZE];
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(bits);
        for (int i = 0; i < keys.length; i++) {
            int position = keys[i] & mask;
            while (cells[position] != 0) {
                position = (position + 1) & mask;
            }
            cells[position] = (long) keys[i] << 32 | value.applyAsInt(i) & 0xFFFFFFFFL;
            int bit = keys[i] * SPREAD >>> shift;
            present[bit >>> 6] |= 1L << bit;
        }
    }

    /** Puts the numbers of those features that are known first into the buffer's values; gives how many those are. */
    int find(FeatureBuffer features) {
        int count = likely(features);
        int[] likely = features.likely();
        long[] found = features.cells();
        int[] values = features.values();
        for (int i = 0; i < count; i++) { // nothing here waits for what was fetched
            found[i] = cells[likely[i] & mask];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            int key = likely[i];
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

    /** Puts the hashes of the features first that may be in the table; gives how many those are. */
    private int likely(FeatureBuffer features) {
        int[] likely = features.likely();
        int all = features.count();
        int count = 0;
        for (int i = 0; i < all; i++) {
            int key = features.hash(i);
            int bit = key * SPREAD >>> shift;
            likely[count] = key;
            count += (int) (present[bit >>> 6] >>> bit & 1);
        }
        return count;
    }
}
