package org.cumbre.evaluate;

import java.util.List;
import java.util.Optional;

/** Counts over the articles of a gold set. */
final class Tally {

    private int articles;
    private int gold;
    private int predicted;
    private final Count lenient = new Count();
    private final Count strict = new Count();
    private final Count fact = new Count();
    private final Share status = new Share();
    private final Share date = new Share();
    private final Share place = new Share();
    private final Share attribution = new Share();
    private int spuriousDates;

    void add(GoldArticle article, Matching matching) {
        articles++;
        gold += (int) article.events().stream().filter(GoldEvent::core).count();
        predicted += matching.pairs().size() + matching.wrong().size();
        matching.pairs().forEach(this::add);
    }

    private void add(Pair pair) {
        GoldEvent expected = pair.gold();
        Prediction found = pair.prediction();
        boolean dated = expected.begin().isPresent();
        boolean sides = pair.sameSides();
        lenient.add(true, expected.core());
        strict.add(sides, expected.core());
        fact.add(sides && pair.sameStatus() && (!dated || pair.sameDate()), expected.core());
        status.add(pair.sameStatus());
        if (dated) {
            date.add(pair.sameDate());
        } else if (found.begin().isPresent()) {
            spuriousDates++;
        }
        addNames(attribution, expected.attribution(), found.attribution());
        addNames(place, expected.places(), found.places());
    }

    private static void addNames(Share share, List<String> golds, List<String> labels) {
        if (!golds.isEmpty()) {
            share.add(Pair.anyInCommon(golds, labels));
        }
    }

    Scores scores() {
        return new Scores(
                articles,
                gold,
                predicted,
                lenient.measure(predicted, gold),
                strict.measure(predicted, gold),
                fact.measure(predicted, gold),
                date.accuracy(),
                status.accuracy(),
                place.accuracy(),
                attribution.accuracy(),
                spuriousDates);
    }

    private static final class Count {
        private int predicted;
        private int core;

        void add(boolean good, boolean isCore) {
            predicted += good ? 1 : 0;
            core += good && isCore ? 1 : 0;
        }

        Measure measure(int allPredicted, int allGold) {
            return Measure.of(predicted, allPredicted, core, allGold);
        }
    }

    private static final class Share {
        private int right;
        private int all;

        void add(boolean good) {
            all++;
            right += good ? 1 : 0;
        }

        Optional<Double> accuracy() {
            return all == 0 ? Optional.empty() : Optional.of(Measure.rounded(right / (double) all));
        }
    }
}
