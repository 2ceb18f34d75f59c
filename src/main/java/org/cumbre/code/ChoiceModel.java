package org.cumbre.code;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cumbre.language.LanguagePack;

/**
 * Answers questions by a conditional logit: the likelihood of an option is proportional to the exponential of the sum of its features'
 * weights. The weights, and the articles that they were fitted on, stand in {@code choices.tsv} of the language.
 */
final class ChoiceModel {

    private static final String FILE = "choices.tsv";

    private final Map<String, Double> weights;

    private ChoiceModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static ChoiceModel read(LanguagePack pack) {
        Map<String, Double> weights = new HashMap<>();
        String extra = System.getProperty("cumbre.sides", "");
        if (!extra.isEmpty()) {
            try {
                for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of(extra))) {
                    String[] p = line.split("\t");
                    weights.put(p[0], Double.parseDouble(p[1]));
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return new ChoiceModel(weights);
    }

    boolean knows(Question.Subject subject) {
        return weights.keySet().stream().anyMatch(feature -> feature.startsWith(subject.word() + ":"));
    }

    /** The likeliest option; of equals the first. */
    <T> Question.Option<T> answer(Question<T> question) {
        return question.options().stream()
                .max(Comparator.comparingDouble(option -> score(option.features())))
                .orElseThrow();
    }

    /** How likely an option is, between 0 and 1. */
    <T> double likelihood(Question<T> question, Question.Option<T> option) {
        double top = question.options().stream().mapToDouble(any -> score(any.features())).max().orElse(0);
        double all = question.options().stream()
                .mapToDouble(any -> Math.exp(score(any.features()) - top))
                .sum();
        return Math.exp(score(option.features()) - top) / all;
    }

    private double score(Set<String> features) {
        return features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
    }
}
