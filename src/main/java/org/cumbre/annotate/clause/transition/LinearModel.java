package org.cumbre.annotate.clause.transition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A compact linear model: 32-bit feature hashes with one byte a class, in units of a common scale. Classes without weight take no room,
 * so it suits many classes as well as few.
 */
public final class LinearModel implements Scorer {

    private final int classes;
    private final float scale;
    private final int[] keys;
    private final int[] starts;
    private final byte[] entries;
    private final int mask;
    private final int[] table;

    /**
     * @param keys hashes, none twice
     * @param starts for each key where its entries start, and the end of the last
     * @param entries pairs of class and weight
     */
    public LinearModel(int classes, float scale, int[] keys, int[] starts, byte[] entries) {
        this.classes = classes;
        this.scale = scale;
        this.keys = keys;
        this.starts = starts;
        this.entries = entries;
        int capacity = Integer.highestOneBit(Math.max(2, keys.length * 2)) * 2;
        this.mask = capacity - 1;
        this.table = new int[capacity];
        Arrays.fill(table, -1);
        for (int i = 0; i < keys.length; i++) {
            int position = keys[i] & mask;
            while (table[position] >= 0) {
                position = (position + 1) & mask;
            }
            table[position] = i;
        }
    }

    @Override
    public void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.count(); i++) {
            int key = features.hash(i);
            int position = key & mask;
            int index = table[position];
            while (index >= 0 && keys[index] != key) {
                position = (position + 1) & mask;
                index = table[position];
            }
            if (index >= 0) {
                for (int entry = starts[index]; entry < starts[index + 1]; entry += 2) {
                    scores[entries[entry]] += entries[entry + 1];
                }
            }
        }
    }

    public int features() {
        return keys.length;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(classes);
        out.writeFloat(scale);
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeByte((starts[i + 1] - starts[i]) / 2);
        }
        out.write(entries);
    }

    static LinearModel read(DataInput in) throws IOException {
        int classes = in.readInt();
        float scale = in.readFloat();
        int size = in.readInt();
        int[] keys = new int[size];
        int[] starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            keys[i] = in.readInt();
            starts[i + 1] = starts[i] + 2 * in.readUnsignedByte();
        }
        byte[] entries = new byte[starts[size]];
        in.readFully(entries);
        return new LinearModel(classes, scale, keys, starts, entries);
    }
}
