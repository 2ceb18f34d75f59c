package org.cumbre.annotate.clause.train;

import java.util.Arrays;
import org.cumbre.annotate.clause.transition.FeatureBuffer;
import org.cumbre.annotate.clause.transition.Scorer;

/**
 * A multi-class perceptron whose result is the average of its weights over all decisions. Source: Freund and Schapire (1999), Large
 * Margin Classification Using the Perceptron Algorithm; averaging as in Daumé (2006).
 */
final class AveragedPerceptron implements Scorer {

    private final int classes;
    private int[] keys = new int[1 << 16];
    private int[] slots = new int[1 << 16];
    private int used;
    private float[] weights;
    private double[] weighted;
    private int[] updates;
    private long decisions = 1;

    AveragedPerceptron(int classes) {
        this.classes = classes;
        this.weights = new float[classes << 12];
        this.weighted = new double[classes << 12];
        this.updates = new int[1 << 12];
    }

    @Override
    public void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.count(); i++) {
            int position = position(features.hash(i));
            if (keys[position] != 0) {
                int base = slots[position] * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += weights[base + c];
                }
            }
        }
    }

    /** Counts a decision that needs no correction. */
    void pass() {
        decisions++;
    }

    /** Counts a decision that was wrong. */
    void correct(FeatureBuffer features, int right, int wrong) {
        decisions++;
        for (int i = 0; i < features.count(); i++) {
            int slot = slot(features.hash(i));
            updates[slot]++;
            add(slot * classes + right, 1);
            add(slot * classes + wrong, -1);
        }
    }

    private void add(int index, float change) {
        weights[index] += change;
        weighted[index] += decisions * (double) change;
    }

    int classes() {
        return classes;
    }

    /** Gives each feature with the number of its corrections and its average weights. */
    void forEach(FeatureVisitor visitor) {
        for (int position = 0; position < keys.length; position++) {
            int slot = slots[position];
            if (keys[position] != 0) {
                float[] average = new float[classes];
                for (int c = 0; c < classes; c++) {
                    int index = slot * classes + c;
                    average[c] = (float) (weights[index] - weighted[index] / decisions);
                }
                visitor.visit(keys[position], updates[slot], average);
            }
        }
    }

    private int slot(int key) {
        int position = position(key);
        if (keys[position] == 0) {
            if (used * 2 >= keys.length) {
                grow();
                position = position(key);
            }
            keys[position] = key;
            slots[position] = used++;
            if (used * classes > weights.length) {
                weights = Arrays.copyOf(weights, weights.length * 2);
                weighted = Arrays.copyOf(weighted, weighted.length * 2);
                updates = Arrays.copyOf(updates, updates.length * 2);
            }
        }
        return slots[position];
    }

    private int position(int key) {
        int mask = keys.length - 1;
        int position = key & mask;
        while (keys[position] != 0 && keys[position] != key) {
            position = (position + 1) & mask;
        }
        return position;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldSlots = slots;
        keys = new int[oldKeys.length * 2];
        slots = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int position = position(oldKeys[i]);
                keys[position] = oldKeys[i];
                slots[position] = oldSlots[i];
            }
        }
    }

    /** Takes one feature of a model. */
    @FunctionalInterface
    interface FeatureVisitor {

        void visit(int key, int updates, float[] weights);
    }
}
