package org.cumbre.annotate.clause.train;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cumbre.annotate.clause.transition.LinearModel;

/** Rounds the weights of a perceptron to bytes and leaves out features that hardly matter. */
final class ModelPacker {

    private static final int LARGEST = 127;

    private ModelPacker() {}

    /** @param leastUpdates features corrected less often are left out */
    static LinearModel pack(AveragedPerceptron perceptron, int leastUpdates) {
        List<Feature> features = new ArrayList<>();
        perceptron.forEach(leastUpdates, (key, weights) -> features.add(new Feature(key, weights.clone())));
        features.sort(Comparator.comparingInt(Feature::key));
        float scale = scale(features);
        List<Integer> keys = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Feature feature : features) {
            int before = entries.size();
            for (int c = 0; c < feature.weights.length; c++) {
                int rounded = Math.max(-LARGEST, Math.min(LARGEST, Math.round(feature.weights[c] / scale)));
                if (rounded != 0) {
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
                perceptron.classes(),
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

    private record Feature(int key, float[] weights) {}
}
