package org.cumbre.code;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.event.EventType;
import org.cumbre.event.QuadClass;
import org.cumbre.language.LanguagePack;

/**
 * Answers questions by a conditional logit (McFadden 1973): the likelihood of an option is proportional to the exponential of the sum of its
 * features' weights. A feature weighs something for all events, and more or less for those of a quad class and of a type. The weights, and
 * the articles that they were fitted on, stand in {@code choices.tsv} of the language. Safe for use by many threads.
 */
public final class ChoiceModel {

    /** Knows nothing: what the rules alone would choose is the answer to everything. */
    public static final ChoiceModel NONE = new ChoiceModel(Map.of());

    private static final String FILE = "choices.tsv";
    private static final String ALL = "*";

    private final Map<String, double[]> weights;
    private final Set<Question.Subject> known = EnumSet.noneOf(Question.Subject.class);

    private ChoiceModel(Map<String, double[]> weights) {
        this.weights = weights;
        weights.keySet().forEach(feature -> known.add(subject(feature)));
    }

    /** @throws IllegalArgumentException at a line that is not a feature, a scope and a number; names file and line */
    static ChoiceModel read(LanguagePack pack) {
        Map<String, double[]> weights = new HashMap<>();
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String[] parts = line.text().split("\\s+");
            if (parts.length != 3) {
                throw line.fault("expected a feature, its scope and its weight");
            }
            try {
                subject(parts[0]);
                put(weights, parts[0], parts[1], Double.parseDouble(parts[2]));
            } catch (IllegalArgumentException e) {
                throw line.fault("no weight: " + e.getMessage());
            }
        }
        return new ChoiceModel(weights);
    }

    /**
     * The model of fitted weights.
     *
     * @param fitted of each feature as {@link #scoped} names it
     */
    public static ChoiceModel of(Map<String, Double> fitted) {
        Map<String, double[]> weights = new HashMap<>();
        fitted.forEach((name, weight) -> {
            String[] parts = name.split("\t");
            put(weights, parts[0], parts[1], weight);
        });
        return new ChoiceModel(weights);
    }

    /** The names under which the features of an option are weighed, one for each scope: feature, tab, scope. */
    public static Stream<String> scoped(Question<?> question, Question.Option<?> option) {
        EventType type = question.type();
        return option.features().stream()
                .map(feature -> question.about().word() + ":" + feature + "\t")
                .flatMap(name -> Stream.of(name + ALL, name + type.quad().name(), name + type.label()));
    }

    private static void put(Map<String, double[]> weights, String feature, String scope, double weight) {
        weights.computeIfAbsent(
                        feature, key -> new double[index(EventType.values()[EventType.values().length - 1]) + 1])[
                index(scope)] = weight;
    }

    private static Question.Subject subject(String feature) {
        return Question.Subject.named(feature.substring(0, Math.max(0, feature.indexOf(':'))));
    }

    private static int index(String scope) {
        if (scope.equals(ALL)) {
            return 0;
        }
        return Stream.of(QuadClass.values())
                .filter(quad -> quad.name().equals(scope))
                .findFirst()
                .map(ChoiceModel::index)
                .or(() -> EventType.named(scope).map(ChoiceModel::index))
                .orElseThrow(() -> new IllegalArgumentException("neither a quad class nor a type: " + scope));
    }

    private static int index(QuadClass quad) {
        return 1 + quad.ordinal();
    }

    private static int index(EventType type) {
        return 1 + QuadClass.values().length + type.ordinal();
    }

    /** Somebody has fitted it to questions of that kind. */
    boolean knows(Question.Subject subject) {
        return known.contains(subject);
    }

    /** The likeliest option, of equals the first; what the rules alone would choose if it knows nothing of such questions. */
    <T> Question.Option<T> answer(Question<T> question) {
        return knows(question.about())
                ? question.options().stream()
                        .max(Comparator.comparingDouble(option -> score(question, option)))
                        .orElseThrow()
                : question.usually();
    }

    /** How likely an option is, between 0 and 1. */
    <T> double likelihood(Question<T> question, Question.Option<T> option) {
        double score = score(question, option);
        return 1
                / question.options().stream()
                        .mapToDouble(any -> Math.exp(score(question, any) - score))
                        .sum();
    }

    private double score(Question<?> question, Question.Option<?> option) {
        double sum = 0;
        String subject = question.about().word() + ":";
        for (String feature : option.features()) {
            double[] found = weights.get(subject + feature);
            if (found != null) {
                sum += found[0] + found[index(question.type().quad())] + found[index(question.type())];
            }
        }
        return sum;
    }
}
