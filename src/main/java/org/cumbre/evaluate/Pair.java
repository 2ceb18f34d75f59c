package org.cumbre.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A gold event and a prediction that may be the same. */
record Pair(GoldEvent gold, Prediction prediction) {

    private static final Set<String> SYMMETRIC = Set.of("Meeting", "Call", "Agreement", "Cooperation");

    /** 0 if they cannot be the same; else more, the more they agree: one of the gold types, and an actor in common. */
    double score() {
        if (!gold.types().contains(prediction.type())) {
            return 0;
        }
        List<String> golds = concat(gold.source(), gold.target());
        List<String> labels = concat(prediction.source(), prediction.target());
        int common = NameMatch.matched(golds, labels);
        if (!golds.isEmpty() && common == 0) {
            return 0;
        }
        double actors = golds.isEmpty() ? 0.2 : common / (double) Math.max(golds.size(), labels.size());
        double agree = sameDate() ? 0.6 : bothDated() ? -0.3 : 0;
        double order = sameSides() ? 0.1 : 0;
        return 1 + actors + agree + order;
    }

    /** Gold has a date and the prediction's is the same, to gold's precision. */
    boolean sameDate() {
        return bothDated()
                && prediction.begin().orElse("").startsWith(gold.begin().orElse(""));
    }

    /** Nobody is wrong or missing on either side; the sides of symmetric types may swap. */
    boolean sameSides() {
        boolean symmetric =
                SYMMETRIC.contains(prediction.type()) || gold.types().stream().anyMatch(SYMMETRIC::contains);
        return symmetric
                        && NameMatch.allMatched(
                                concat(gold.source(), gold.target()), concat(prediction.source(), prediction.target()))
                || NameMatch.allMatched(gold.source(), prediction.source())
                        && NameMatch.allMatched(gold.target(), prediction.target());
    }

    boolean sameStatus() {
        return gold.statuses().contains(prediction.status());
    }

    /** One of the gold places or credited sources is among the prediction's. */
    static boolean anyInCommon(List<String> golds, List<String> labels) {
        return golds.stream().anyMatch(gold -> labels.stream().anyMatch(label -> NameMatch.any(gold, label)));
    }

    private boolean bothDated() {
        return gold.begin().isPresent() && prediction.begin().isPresent();
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
