package org.cumbre.annotate.clause.train;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cumbre.annotate.clause.transition.LinearModel;

/**
 * The average of some perceptrons for the same classes, which is better than each of them; its weights are rounded to bytes, and
 * features that hardly matter are left out.
 */
final class PerceptronAverage {

    private static final int LARGEST = 127;

    /** Smaller weights are left out. */
    private static final int LEAST = 3;

    private final int classes;
    private final Map<Integer, Feature> sums = new HashMap<>();
    private int perceptrons;

    PerceptronAverage(int classes) {
        this.classes = classes;
    }

    void add(AveragedPerceptron perceptron) {
        perceptrons++;
        perceptron.forEach((key, updates, weights) ->
                sums.computeIfAbsent(key, k -> new Feature(k, classes)).add(updates, weights));
    }

    /** @param leastUpdates features that the perceptrons corrected less often on average are left out */
    LinearModel pack(double leastUpdates) {
        List<Feature> features = sums.values().stream()
                .filter(feature -> feature.updates >= leastUpdates * perceptrons)
                .sorted(Comparator.comparingInt(feature -> feature.key))
                .toList();
        float scale = scale(features);
        List<Integer> keys = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Feature feature : features) {
            int before = entries.size();
            for (int c = 0; c < feature.weights.length; c++) {
                int rounded = Math.max(-LARGEST, Math.min(LARGEST, Math.round(feature.weights[c] / scale)));
                if (Math.abs(rounded) >= LEAST) {
                    entries.write(c);
                    entries.write(rounded);
                }
            }
            if (entries.size() > before) {
                keys.add(feature.key);
                starts.add(entries.size());
            }
        }
        return new LinearModel(
                classes,
                scale,
                keys.stream().mapToInt(Integer::intValue).toArray(),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                entries.toByteArray());
    }

    /** Such that all but one weight in a thousand fit. */
    private static float scale(List<Feature> features) {
        List<Float> sizes = new ArrayList<>();
        for (Feature feature : features) {
            float largest = 0;
            for (float weight : feature.weights) {
                largest = Math.max(largest, Math.abs(weight));
            }
            sizes.add(largest);
        }
        sizes.sort(Comparator.naturalOrder());
        float bound = sizes.isEmpty() ? 1 : sizes.get((int) (sizes.size() * 0.999));
        return bound == 0 ? 1 : bound / LARGEST;
    }

    private static final class Feature {
        private final int key;
        private final float[] weights;
        private int updates;

        Feature(int key, int classes) {
            this.key = key;
            this.weights = new float[classes];
        }

        void add(int more, float[] others) {
            updates += more;
            for (int c = 0; c < weights.length; c++) {
                weights[c] += others[c];
            }
        }
    }
}
