package org.cumbre.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which prediction is which gold event, in one article. Pairs are taken best first; each event is in one pair at most.
 *
 * @param article the article's id
 * @param missed gold events that nothing was found for
 * @param wrong predictions that are no gold event
 */
record Matching(String article, List<Pair> pairs, List<GoldEvent> missed, List<Prediction> wrong) {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .thenComparingInt(Scored::gold)
            .thenComparingInt(Scored::prediction)
            .reversed();

    static Matching of(GoldArticle gold, List<Prediction> predictions) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < gold.events().size(); i++) {
            for (int j = 0; j < predictions.size(); j++) {
                scored.add(new Scored(new Pair(gold.events().get(i), predictions.get(j)).score(), i, j));
            }
        }
        scored.sort(BEST_FIRST);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredictions = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Scored candidate : scored) {
            if (candidate.score() > 0
                    && !usedGold.contains(candidate.gold())
                    && !usedPredictions.contains(candidate.prediction())) {
                usedGold.add(candidate.gold());
                usedPredictions.add(candidate.prediction());
                pairs.add(new Pair(gold.events().get(candidate.gold()), predictions.get(candidate.prediction())));
            }
        }
        return new Matching(gold.id(), pairs, others(gold.events(), usedGold), others(predictions, usedPredictions));
    }

    /** For people: a line for each pair, with S, D and A where sides, date and status agree, then what is missed and wrong. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Pair pair : pairs) {
            GoldEvent gold = pair.gold();
            boolean date = gold.begin().isEmpty() || pair.sameDate();
            String flags = (pair.sameSides() ? "S" : "-") + (date ? "D" : "-") + (pair.sameStatus() ? "A" : "-");
            lines.add("= %s %s | %s".formatted(flags, describe(gold), pair.prediction()));
        }
        missed.stream()
                .filter(GoldEvent::core)
                .forEach(gold -> lines.add("MISSED " + describe(gold) + " «" + gold.note() + "»"));
        wrong.forEach(prediction -> lines.add("WRONG " + prediction));
        return lines;
    }

    private static String describe(GoldEvent gold) {
        return "%s %s %s -> %s %s %s"
                .formatted(
                        gold.id(),
                        String.join("|", gold.types()),
                        gold.source(),
                        gold.target(),
                        gold.begin().orElse("-"),
                        String.join("|", gold.statuses()));
    }

    private static <T> List<T> others(List<T> all, Set<Integer> used) {
        return IntStream.range(0, all.size())
                .filter(index -> !used.contains(index))
                .mapToObj(all::get)
                .toList();
    }

    private record Scored(double score, int gold, int prediction) {}
}
