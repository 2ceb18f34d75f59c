package org.cumbre.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cumbre.event.Event;

/**
 * Scores events against gold articles. An event belongs to an article when one of its reports comes from a file of that name.
 *
 * <p>An event that the program found can match one gold event of the same article: one of the gold types, and at least one actor in
 * common. A gold event that is not core is optional: finding it is right, missing it costs nothing.
 */
public final class Scorer {

    private Scorer() {}

    /** @param lines takes what was matched, missed and wrong, for people, an article after the other */
    public static Scores score(List<GoldArticle> golds, List<Event> events, Consumer<String> lines) {
        Map<String, List<Event>> byArticle = byArticle(events);
        Tally tally = new Tally();
        for (GoldArticle gold : golds) {
            Matching matching = Matching.of(
                    gold,
                    byArticle.getOrDefault(gold.id(), List.of()).stream()
                            .map(Prediction::of)
                            .toList());
            tally.add(gold, matching);
            lines.accept("## " + gold.id());
            matching.lines().forEach(lines);
        }
        return tally.scores();
    }

    /** Events by the articles that report them. */
    static Map<String, List<Event>> byArticle(List<Event> events) {
        Map<String, List<Event>> byArticle = new HashMap<>();
        for (Event event : events) {
            Set<String> stems = event.reports().stream()
                    .map(report -> stem(report.article().source()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            stems.forEach(stem ->
                    byArticle.computeIfAbsent(stem, any -> new ArrayList<>()).add(event));
        }
        return byArticle;
    }

    /** The name of a file without folder and ending: "d001" for "dev/d001.txt". */
    public static String stem(String source) {
        String name = source.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
    }
}
