package org.cumbre.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cumbre.store.EventStore;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.QueryOutput;
import org.cumbre.store.QueryParameter;
import org.cumbre.store.QueryRunner;

/** What the bundled queries are asked about on a graph: actors from the one most in the news down to those hardly ever, and so on. */
final class Questions {

    /** Ranks of the actors that are asked about, by number of events. */
    private static final int[] RANKS = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144};

    private final List<String> actors;
    private final List<String> countries;
    private final List<String> events;
    private final List<String> months;

    private Questions(QueryRunner runner) {
        actors = column(runner, "SELECT ?a { ?e sem:hasActor ?a } GROUP BY ?a ORDER BY DESC(COUNT(?e)) ?a LIMIT 200");
        countries = column(
                runner, "SELECT ?a { ?e sem:hasActor ?a . ?a a cu:Country } GROUP BY ?a ORDER BY DESC(COUNT(?e)) ?a");
        events = column(
                runner, "SELECT ?e { ?e a cu:Event ; cu:claim ?c } GROUP BY ?e ORDER BY DESC(COUNT(?c)) ?e LIMIT 200");
        months = column(runner, "SELECT DISTINCT ?m { ?e cu:inMonth ?m } ORDER BY DESC(?m)");
    }

    static Questions about(EventStore store) {
        return new Questions(new QueryRunner(store));
    }

    /** How many times a query can be asked about something else. */
    static int count() {
        return RANKS.length;
    }

    static boolean asksAboutSomething(NamedQuery query) {
        return query.parameters().stream().anyMatch(QueryParameter::required);
    }

    /** Values of the parameters that must be given. */
    Map<String, String> values(NamedQuery query, int time) {
        Map<String, String> values = new TreeMap<>();
        query.parameters().stream()
                .filter(QueryParameter::required)
                .forEach(parameter -> values.put(parameter.name(), value(parameter, time)));
        return values;
    }

    private String value(QueryParameter parameter, int time) {
        int rank = RANKS[time];
        return switch (parameter.type()) {
            case ACTOR ->
                parameter.name().equals("country")
                        ? at(countries, rank)
                        : at(actors, parameter.name().equals("other") ? rank + 1 : rank);
            case IRI -> at(events, rank);
            case MONTH -> at(months, rank);
            case DATE -> at(months, rank) + "-01";
            default -> throw new IllegalStateException("no value for parameter " + parameter.name());
        };
    }

    private static String at(List<String> list, int rank) {
        return list.get(Math.min(rank, list.size()) - 1);
    }

    private static List<String> column(QueryRunner runner, String select) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(NamedQuery.parse("sample", select), Map.of(), QueryOutput.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
