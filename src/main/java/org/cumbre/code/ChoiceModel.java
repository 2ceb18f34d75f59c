package org.cumbre.code;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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
    private static final EventType[] TYPES = EventType.values();
    private static final Map<String, Integer> INDEX = indexOfScopes();
    private static final int SCOPES = 1 + QuadClass.values().length + EventType.values().length;

    /** By subject and feature what it weighs for each event type: the sum of its scopes. */
    private final Map<Question.Subject, Map<String, double[]>> weights;

    /** @param scoped by subject and feature, one for each scope; made into their sums */
    private ChoiceModel(Map<Question.Subject, Map<String, double[]>> scoped) {
        scoped.values().forEach(features -> features.replaceAll((feature, weights) -> ofTypes(weights)));
        this.weights = scoped;
    }

    private static double[] ofTypes(double[] scoped) {
        double[] sums = new double[TYPES.length];
        for (EventType type : TYPES) {
            sums[type.ordinal()] = scoped[0] + scoped[index(type.quad())] + scoped[index(type)];
        }
        return sums;
    }

    /** @throws IllegalArgumentException at a line that is not a feature, a scope and a number; names file and line */
    static ChoiceModel read(LanguagePack pack) {
        Map<Question.Subject, Map<String, double[]>> weights = new EnumMap<>(Question.Subject.class);
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String[] parts = line.text().split("\t");
            if (parts.length != 3) {
                throw line.fault("expected a feature, its scope and its weight, with tabs between");
            }
            try {
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
        Map<Question.Subject, Map<String, double[]>> weights = new EnumMap<>(Question.Subject.class);
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

    private static void put(
            Map<Question.Subject, Map<String, double[]>> weights, String name, String scope, double weight) {
        int colon = Math.max(0, name.indexOf(':'));
        Question.Subject subject = Question.Subject.named(name.substring(0, colon));
        weights.computeIfAbsent(subject, key -> new HashMap<>())
                .computeIfAbsent(name.substring(colon + 1), key -> new double[SCOPES])[index(scope)] = weight;
    }

    private static int index(String scope) {
        Integer index = INDEX.get(scope);
        if (index == null) {
            throw new IllegalArgumentException("neither a quad class nor a type: " + scope);
        }
        return index;
    }

    private static Map<String, Integer> indexOfScopes() {
        Map<String, Integer> scopes = new HashMap<>();
        scopes.put(ALL, 0);
        for (QuadClass quad : QuadClass.values()) {
            scopes.put(quad.name(), index(quad));
        }
        for (EventType type : EventType.values()) {
            scopes.put(type.label(), index(type));
        }
        return scopes;
    }

    private static int index(QuadClass quad) {
        return 1 + quad.ordinal();
    }

    private static int index(EventType type) {
        return 1 + QuadClass.values().length + type.ordinal();
    }

    /** Somebody has fitted it to questions of that kind. */
    boolean knows(Question.Subject subject) {
        return weights.containsKey(subject);
    }

    /** The likeliest option, of equals the first; what the rules alone would choose if it knows nothing of such questions. */
    <T> Answer<T> answer(Question<T> question) {
        if (!knows(question.about())) {
            return new Answer<>(question.usually(), 1);
        }
        double[] scores = scores(question);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return new Answer<>(question.options().get(best), likelihood(scores, best));
    }

    /**
     * What is chosen.
     *
     * @param likelihood between 0 and 1
     */
    record Answer<T>(Question.Option<T> option, double likelihood) {}

    /** How likely the option of an index is, between 0 and 1. */
    double likelihood(Question<?> question, int option) {
        return likelihood(scores(question), option);
    }

    private static double likelihood(double[] scores, int option) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[option]);
        }
        return 1 / sum;
    }

    private double[] scores(Question<?> question) {
        Map<String, double[]> known = weights.getOrDefault(question.about(), Map.of());
        int type = question.type().ordinal();
        double[] scores = new double[question.options().size()];
        for (int i = 0; i < scores.length; i++) {
            for (String feature : question.options().get(i).features()) {
                double[] found = known.get(feature);
                if (found != null) {
                    scores[i] += found[type];
                }
            }
        }
        return scores;
    }
}
