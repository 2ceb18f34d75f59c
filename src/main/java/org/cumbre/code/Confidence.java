package org.cumbre.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cumbre.event.Claim;
import org.cumbre.event.Role;
import org.cumbre.language.LanguagePack;

/**
 * Says how likely a claim is right: its type, and everybody that it names on the side that it names them. A logistic regression over what
 * the claim was made of; its weights, and the articles that they were fitted on, stand in {@code confidence.tsv} of the language.
 */
final class Confidence {

    private static final String FILE = "confidence.tsv";
    private static final double LEAST = 0.05;
    private static final double MOST = 0.95;
    private static final int STEPS = 100;

    private final Map<String, Double> weights;

    private Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** @throws IllegalArgumentException at a line that is not a feature and a number; names file and line */
    static Confidence read(LanguagePack pack) {
        Map<String, Double> weights = new HashMap<>();
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String[] parts = line.text().split("\\s+");
            if (parts.length != 2) {
                throw line.fault("expected a feature and its weight");
            }
            try {
                weights.put(parts[0], Double.parseDouble(parts[1]));
            } catch (NumberFormatException e) {
                throw line.fault("not a number: " + parts[1]);
            }
        }
        return new Confidence(weights);
    }

    /** Between 0.05 and 0.95, to two digits. */
    double of(Claim claim, Derivation derivation) {
        double sum = features(claim, derivation)
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
        double likely = 1 / (1 + Math.exp(-sum));
        return Math.round(Math.max(LEAST, Math.min(MOST, likely)) * STEPS) / (double) STEPS;
    }

    private static Stream<String> features(Claim claim, Derivation derivation) {
        boolean sources = !claim.actors(Role.SOURCE).isEmpty();
        boolean targets = !claim.actors(Role.TARGET).isEmpty();
        String sides = sources && targets ? "both" : sources ? "source" : "target";
        List<String> inferred = derivation.steps().stream()
                .filter(step -> step.words().isEmpty())
                .map(step -> "inferred:" + step.how().replace(' ', '-'))
                .toList();
        boolean many = claim.participants().size() > 2;
        return Stream.of(
                        Stream.of(
                                "always",
                                "type:" + claim.type().label(),
                                "sides:" + sides,
                                "status:" + claim.status().label().toLowerCase(Locale.ROOT)),
                        inferred.isEmpty() ? Stream.<String>empty() : Stream.of("inferred"),
                        inferred.stream(),
                        claim.time().isPresent() ? Stream.of("dated") : Stream.<String>empty(),
                        many ? Stream.of("many") : Stream.<String>empty())
                .flatMap(features -> features);
    }
}
