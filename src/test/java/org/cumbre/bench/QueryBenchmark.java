package org.cumbre.bench;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.cumbre.store.EventStore;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.QueryOutput;
import org.cumbre.store.QueryParameter;
import org.cumbre.store.QueryRunner;

/**
 * How long each of the bundled queries takes on a graph. {@code FOLDER [NAME…]} asks each query about actors from the one most in the news
 * down to those hardly ever, and prints the median and the longest. The README has the command.
 */
public final class QueryBenchmark {

    /** Ranks of the actors that are asked about, by number of events. */
    private static final int[] RANKS = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144};

    private static final int REPORTS = 3;

    private final QueryRunner runner;
    private final List<String> actors;
    private final List<String> countries;
    private final List<String> events;
    private final List<String> months;

    private QueryBenchmark(EventStore store) {
        runner = new QueryRunner(store);
        actors = column("SELECT ?a { ?e sem:hasActor ?a } GROUP BY ?a ORDER BY DESC(COUNT(?e)) ?a LIMIT 200");
        countries =
                column("SELECT ?a { ?e sem:hasActor ?a . ?a a cu:Country } GROUP BY ?a ORDER BY DESC(COUNT(?e)) ?a");
        events = column("SELECT ?e { ?e a cu:Event ; cu:claim ?c } GROUP BY ?e ORDER BY DESC(COUNT(?c)) ?e LIMIT 200");
        months = column("SELECT DISTINCT ?m { ?e cu:inMonth ?m } ORDER BY DESC(?m)");
    }

    public static void main(String[] args) {
        List<String> names = List.of(args).subList(1, args.length);
        try (EventStore store = EventStore.openExisting(Path.of(args[0]))) {
            QueryBenchmark benchmark = new QueryBenchmark(store);
            System.out.printf("%-16s %10s %10s %10s%n", "query", "median ms", "longest ms", "most rows");
            NamedQueries.all().stream()
                    .filter(query -> names.isEmpty() || names.contains(query.name()))
                    .forEach(benchmark::measure);
        }
    }

    private void measure(NamedQuery query) {
        int times = query.parameters().stream().anyMatch(QueryParameter::required) ? RANKS.length : REPORTS;
        run(query, 0);
        double[] millis = new double[times];
        long rows = 0;
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            rows = Math.max(rows, run(query, time));
            millis[time] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-16s %10.1f %10.1f %10d%s%n",
                query.name(),
                millis[times / 2],
                millis[times - 1],
                rows,
                query.readsWholeGraph() ? "  reads the whole graph" : "");
    }

    private long run(NamedQuery query, int time) {
        Map<String, String> values = new HashMap<>();
        for (QueryParameter parameter : query.parameters()) {
            if (parameter.required()) {
                values.put(parameter.name(), value(parameter, time));
            }
        }
        Lines lines = new Lines();
        runner.run(query, values, QueryOutput.TSV, lines);
        return lines.count - 1;
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

    private List<String> column(String select) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(NamedQuery.parse("sample", select), Map.of(), QueryOutput.CSV, out);
        List<String> lines =
                new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
        return Collections.unmodifiableList(lines.subList(1, lines.size()));
    }

    /** Counts what it is given and forgets it. */
    private static final class Lines extends OutputStream {

        private long count;

        @Override
        public void write(int octet) {
            count += octet == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            count += IntStream.range(from, from + length)
                    .filter(at -> octets[at] == '\n')
                    .count();
        }
    }
}
