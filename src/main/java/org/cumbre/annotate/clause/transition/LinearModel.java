package org.cumbre.annotate.clause.transition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A compact linear model: 32-bit feature hashes with one byte a class, in units of a common scale. Classes without weight take no room,
 * so it suits many classes as well as few.
 */
public final class LinearModel {

    private final int classes;
    private final float scale;
    private final int[] keys;
    private final int[] starts;
    private final byte[] entries;

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
    }

    /** What finds the weights of features fast; it does not hold on to this model. */
    public Scorer scorer() {
        return classes <= NarrowScorer.CLASSES
                ? new NarrowScorer(classes, keys, starts, entries)
                : new WideScorer(classes, keys, starts, entries);
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
        byte[] table = new byte[size * (Integer.BYTES + 1)]; // at once: a million single reads take their time
        in.readFully(table);
        ByteBuffer cells = ByteBuffer.wrap(table);
        for (int i = 0; i < size; i++) {
            keys[i] = cells.getInt();
            starts[i + 1] = starts[i] + 2 * (cells.get() & 0xFF);
        }
        byte[] entries = new byte[starts[size]];
        in.readFully(entries);
        return new LinearModel(classes, scale, keys, starts, entries);
    }
}
