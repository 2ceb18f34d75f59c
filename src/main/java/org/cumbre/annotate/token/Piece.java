package org.cumbre.annotate.token;

/**
 * A piece that features are put together from, with a polynomial hash, from which the hash of any sequence of pieces follows without
 * the sequence being written out.
 *
 * @param power what a hash before it is multiplied with
 */
record Piece(String text, long hash, long power) {

    /** Odd and without a pattern (the golden ratio's digits): 64 bits are enough that two features of any language are hardly ever mixed up. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    static Piece of(String text) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * FACTOR + text.charAt(i) + 1;
            power *= FACTOR;
        }
        return new Piece(text, hash, power);
    }

    /** The hash of what has this hash so far, and this piece. */
    long after(long before) {
        return before * power + hash;
    }
}
