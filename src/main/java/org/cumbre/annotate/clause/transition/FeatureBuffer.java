package org.cumbre.annotate.clause.transition;

/** Collects the features of one decision as 32-bit hashes. Reused from one decision to the next. */
public final class FeatureBuffer {

    private static final int CAPACITY = 256;

    private final int[] hashes = new int[CAPACITY];
    private final int[] likely = new int[CAPACITY];
    private final long[] cells = new long[CAPACITY];
    private final int[] values = new int[CAPACITY];
    private int count;
    private int template;

    void start(int firstTemplate) {
        count = 0;
        template = firstTemplate;
    }

    void add(int a) {
        hashes[count++] = finish(mix(template++, a));
    }

    void add(int a, int b) {
        hashes[count++] = finish(mix(mix(template++, a), b));
    }

    void add(int a, int b, int c) {
        hashes[count++] = finish(mix(mix(mix(template++, a), b), c));
    }

    void add(int a, int b, int c, int d) {
        hashes[count++] = finish(mix(mix(mix(mix(template++, a), b), c), d));
    }

    public int count() {
        return count;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /** Room for a scorer: the hashes that it looks for. */
    int[] likely() {
        return likely;
    }

    /** Room for a scorer: what it finds in its table at the place of each feature. */
    long[] cells() {
        return cells;
    }

    /** Room for a scorer: the numbers of the features that it knows. */
    int[] values() {
        return values;
    }

    /** One step of MurmurHash3's 32-bit mix. */
    private static int mix(int hash, int value) {
        int k = value * 0xcc9e2d51;
        k = Integer.rotateLeft(k, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        h ^= h >>> 16;
        return h == 0 ? 1 : h;
    }
}
