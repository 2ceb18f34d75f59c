package org.cumbre.annotate.clause.train;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cumbre.annotate.clause.transition.LinearModel;

/** Rounds the weights of a perceptron to bytes and leaves out features that hardly matter. */
final class ModelPacker {

    private static final int LARGEST = 127;

    /** Smaller weights are left out; without those of 1 to 3 the model has half the size and does no worse. */
    static final int LEAST = 3;

    private ModelPacker() {}

    /**
     * The average of some perceptrons for the same classes, which is better than each of them.
     *
     * @param leastUpdates features that they corrected less often on average are left out
     */
    static LinearModel pack(List<AveragedPerceptron> perceptrons, double leastUpdates) {
        Map<Integer, Feature> sums = new TreeMap<>();
        for (AveragedPerceptron perceptron : perceptrons) {
            perceptron.forEach(
                    (key, updates, weights) -> sums.merge(key, new Feature(key, updates, weights), Feature::plus));
        }
        List<Feature> features = sums.values().stream()
                .filter(feature -> feature.updates >= leastUpdates * perceptrons.size())
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
                perceptrons.get(0).classes(),
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

    private record Feature(int key, int updates, float[] weights) {

        Feature plus(Feature other) {
            float[] sum = weights.clone();
            for (int c = 0; c < sum.length; c++) {
                sum[c] += other.weights[c];
            }
            return new Feature(key, updates + other.updates, sum);
        }
    }
}
