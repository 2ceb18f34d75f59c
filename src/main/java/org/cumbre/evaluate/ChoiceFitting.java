package org.cumbre.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cumbre.code.ChoiceModel;
import org.cumbre.code.Extraction;
import org.cumbre.code.Question;
import org.cumbre.code.Question.Subject;
import org.cumbre.event.Claim;

/**
 * Fits the weights by which open questions are answered to annotated articles. A feature of fewer than two articles has no weight.
 *
 * <p>Articles are dealt into {@value #FOLDS} folds, by name. {@link #without} gives the weights that know nothing of a fold, to try them on
 * it, and to ask its articles as they will be asked: what is likely depends on how the questions before were answered.
 */
public final class ChoiceFitting {

    public static final int FOLDS = 5;

    private static final int LEAST_ARTICLES = 2;
    private static final int ROUNDING = 100;
    private static final double LEAST_WEIGHT = 0.02;

    /** Tried on left-out articles; what others did stands in the language's {@code choices.md}. */
    private static final Map<Subject, Double> PENALTY = new EnumMap<>(Map.of(
            Subject.SOURCE, 4.0, Subject.TARGET, 4.0, Subject.PLACE, 10.0, Subject.DAY, 10.0, Subject.CLAIM, 25.0));

    /** A day or place that is missed is worse than one too many: how much more a question counts that has an answer. */
    private static final Map<Subject, Double> ANSWERED = new EnumMap<>(Map.of(Subject.PLACE, 1.5, Subject.DAY, 2.0));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** A question, its features as numbers. */
    private record Asked(String article, Subject about, int[][] options, double[] right) {}

    /** Which fold an article belongs to, from 0. */
    public static int fold(String article) {
        return Math.floorMod(article.hashCode(), FOLDS);
    }

    /** Takes in what was asked of an article, and what its annotator would have answered. */
    public void add(GoldArticle gold, Extraction extraction, List<Question<?>> questions) {
        Map<String, Claim> claims = extraction.claims().stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim, (first, second) -> first));
        RightAnswers answers = new RightAnswers(gold);
        for (Question<?> question : questions) {
            Optional.ofNullable(claims.get(question.claim()))
                    .flatMap(claim -> answers.of(question, claim))
                    .ifPresent(right -> asked.add(new Asked(gold.id(), question.about(), numbered(question), right)));
        }
    }

    private int[][] numbered(Question<?> question) {
        return question.options().stream()
                .map(option -> ChoiceModel.scoped(question, option)
                        .mapToInt(name -> numbers.computeIfAbsent(name, key -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** How many questions of each kind have an answer. */
    public Map<Subject, Long> questions() {
        return new TreeMap<>(asked.stream().collect(Collectors.groupingBy(Asked::about, Collectors.counting())));
    }

    /** Weights fitted to all articles, by feature and scope. */
    public Map<String, Double> all() {
        return weights(question -> true);
    }

    /** Weights fitted to all articles but those of a fold. */
    public Map<String, Double> without(int fold) {
        return weights(question -> fold(question.article()) != fold);
    }

    private Map<String, Double> weights(Predicate<Asked> which) {
        String[] names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        Map<String, Double> weights = new TreeMap<>();
        for (Subject subject : Subject.values()) {
            List<Asked> questions = asked.stream()
                    .filter(question -> question.about() == subject && which.test(question))
                    .toList();
            if (!questions.isEmpty()) {
                fit(subject, questions, names, weights);
            }
        }
        return weights;
    }

    private void fit(Subject subject, List<Asked> questions, String[] names, Map<String, Double> into) {
        int[] index = frequent(questions);
        int dimension = 0;
        for (int at : index) {
            dimension = Math.max(dimension, at + 1);
        }
        List<ConditionalLogit.Sample> samples = questions.stream()
                .map(question -> new ConditionalLogit.Sample(
                        known(question.options(), index),
                        question.right(),
                        question.right()[0] > 0 ? 1 : ANSWERED.getOrDefault(subject, 1.0)))
                .toList();
        double[] fitted = ConditionalLogit.fit(samples, dimension, PENALTY.getOrDefault(subject, 1.0));
        for (int i = 0; i < index.length; i++) {
            if (index[i] >= 0 && Math.abs(fitted[index[i]]) >= LEAST_WEIGHT) {
                into.put(names[i], Math.round(fitted[index[i]] * ROUNDING) / (double) ROUNDING);
            }
        }
    }

    /** New numbers, without gaps, for the features of two articles at least; -1 for the others. */
    private int[] frequent(List<Asked> questions) {
        int[] counts = new int[numbers.size()];
        String[] last = new String[numbers.size()];
        for (Asked question : questions) {
            for (int[] option : question.options()) {
                for (int feature : option) {
                    if (!question.article().equals(last[feature])) {
                        last[feature] = question.article();
                        counts[feature]++;
                    }
                }
            }
        }
        int[] index = new int[counts.length];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            index[i] = counts[i] >= LEAST_ARTICLES ? next++ : -1;
        }
        return index;
    }

    private static int[][] known(int[][] options, int[] index) {
        int[][] known = new int[options.length][];
        for (int i = 0; i < options.length; i++) {
            known[i] = Arrays.stream(options[i])
                    .map(feature -> index[feature])
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return known;
    }
}
