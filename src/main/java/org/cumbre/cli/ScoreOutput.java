package org.cumbre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.evaluate.ActorScores;
import org.cumbre.evaluate.Measure;
import org.cumbre.evaluate.Scores;

/** Scores for people, or as one line of JSON with the names that the gold set's own program gives them, and the actors'. */
final class ScoreOutput {

    private ScoreOutput() {}

    static String table(Scores scores, ActorScores actors) {
        return table(scores) + "\n"
                + row("actors", actors.measure())
                + "  of %d in events found, %d in core events".formatted(actors.predicted(), actors.gold());
    }

    static String table(Scores scores) {
        return String.join(
                "\n",
                "articles %d, gold events %d, events found %d"
                        .formatted(scores.articles(), scores.gold(), scores.predicted()),
                row("lenient", scores.lenient()),
                row("strict", scores.strict()),
                row("fact", scores.fact()),
                "accuracy   date %s  status %s  place %s  attribution %s"
                        .formatted(
                                share(scores.date()),
                                share(scores.status()),
                                share(scores.place()),
                                share(scores.attribution())),
                "dates where gold has none: " + scores.spuriousDates());
    }

    private static String row(String name, Measure measure) {
        return String.format(
                Locale.ROOT,
                "%-9s  precision %.3f  recall %.3f  F1 %.3f",
                name,
                measure.precision(),
                measure.recall(),
                measure.f1());
    }

    private static String share(Optional<Double> value) {
        return value.map(share -> String.format(Locale.ROOT, "%.3f", share)).orElse("-");
    }

    static String json(Scores scores, ActorScores actors) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("articles", scores.articles());
        node.put("gold_core", scores.gold());
        node.put("predicted", scores.predicted());
        put("lenient", scores.lenient(), node);
        put("strict", scores.strict(), node);
        put("fact", scores.fact(), node);
        put("date_accuracy", scores.date(), node);
        put("status_accuracy", scores.status(), node);
        put("place_accuracy", scores.place(), node);
        put("attribution_accuracy", scores.attribution(), node);
        node.put("dates_where_gold_has_none", scores.spuriousDates());
        put("actors", actors.measure(), node);
        return new ObjectMapper().writeValueAsString(node);
    }

    private static void put(String name, Measure measure, ObjectNode node) {
        node.putObject(name)
                .put("precision", measure.precision())
                .put("recall", measure.recall())
                .put("f1", measure.f1());
    }

    private static void put(String name, Optional<Double> value, ObjectNode node) {
        value.ifPresentOrElse(share -> node.put(name, share), () -> node.putNull(name));
    }
}
