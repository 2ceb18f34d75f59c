package org.cumbre.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.cumbre.server.CumbreServer;
import org.cumbre.server.ServerSettings;
import org.cumbre.store.EventStore;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.ParameterType;

/**
 * How many queries a second are answered over HTTP, and how fast: sixteen clients ask the bundled queries that are no reports on the whole graph,
 * each about something else, Cumbre's server and plain Fuseki on the same dataset, in turns and both warm. {@code FOLDER [SECONDS]}. Both are
 * asked the same in the same order, for JSON, and every answer is read to its end. The README has the command.
 */
public final class LoadBenchmark {

    private static final int CLIENTS = 16;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 2;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int seconds;

    private LoadBenchmark(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        LoadBenchmark benchmark = new LoadBenchmark(args.length > 1 ? Integer.parseInt(args[1]) : 30);
        try (EventStore store = EventStore.openExisting(Path.of(args[0]));
                Memory memory = Memory.watched()) {
            List<Asked> all = asked(Questions.about(store));
            System.out.printf("%d queries, %d clients, %d seconds each%n", all.size(), CLIENTS, benchmark.seconds);
            FusekiServer fuseki = FusekiServer.create()
                    .port(0)
                    .add("/ds", store.dataset())
                    .build()
                    .start();
            try (CumbreServer server = CumbreServer.start(store, ServerSettings.STANDARD)) {
                String named = "http://127.0.0.1:" + server.port() + "/cumbre/query/";
                String plain = "http://127.0.0.1:" + fuseki.getPort() + "/ds/sparql?query=";
                benchmark.inTurns(
                        all.stream().map(one -> named + one.link()).toList(),
                        all.stream().map(one -> plain + encoded(one.sparql())).toList());
            } finally {
                fuseki.stop();
            }
            System.out.println(memory);
        }
    }

    /** One query as a link of Cumbre's, and as SPARQL with its values in it. */
    private record Asked(String link, String sparql) {}

    private static List<Asked> asked(Questions questions) {
        return NamedQueries.all().stream()
                .filter(query -> !query.readsWholeGraph())
                .flatMap(query -> IntStream.range(0, Questions.count())
                        .mapToObj(time -> asked(query, questions.values(query, time))))
                .distinct()
                .toList();
    }

    private static Asked asked(NamedQuery query, Map<String, String> values) {
        String link = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", query.name() + "?format=json&", ""));
        Map<Var, Node> terms = new HashMap<>();
        query.parameters().forEach(parameter -> {
            String value =
                    values.getOrDefault(parameter.name(), parameter.standard().orElse(""));
            if (!value.isEmpty()) {
                terms.put(Var.alloc(parameter.name()), term(parameter.type(), value));
            }
        });
        Query sparql = QueryTransformOps.replaceVars(QueryFactory.create(query.text()), terms);
        return new Asked(link, sparql.toString());
    }

    private static Node term(ParameterType type, String value) {
        return switch (type) {
            case ACTOR, IRI -> NodeFactory.createURI(value);
            case INTEGER -> NodeFactory.createLiteralByValue(Integer.valueOf(value));
            default -> NodeFactory.createLiteralString(value);
        };
    }

    /** Whoever came first would have warmed the caches for the other. */
    private void inTurns(List<String> cumbre, List<String> fuseki) throws InterruptedException, ExecutionException {
        run(cumbre, WARM_UP);
        run(fuseki, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            load("Cumbre", cumbre);
            load("plain Fuseki", fuseki);
        }
    }

    private void load(String name, List<String> links) throws InterruptedException, ExecutionException {
        double before = processor();
        Answers answers = run(links, seconds);
        double used = processor() - before;
        Collections.sort(answers.millis);
        System.out.printf(
                Locale.ROOT,
                "%-14s %8.1f queries a second, median %,.0f ms, p95 %,.0f ms, p99 %,.0f ms; %,d answers, %,d MB, %d failed; %,.0f ms of processor an answer, load %.1f%n",
                name,
                answers.millis.size() / (double) seconds,
                at(answers.millis, 0.50),
                at(answers.millis, 0.95),
                at(answers.millis, 0.99),
                answers.millis.size(),
                answers.octets >> 20,
                answers.failed,
                1_000 * used / answers.millis.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Seconds that this process, servers and clients, has used of all cores. */
    private static double processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private Answers run(List<String> links, int duration) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + duration * 1_000_000_000L;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Answers>> each = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            Random random = new Random(number);
            each.add(clients.submit(() -> ask(links, random, end)));
        }
        clients.shutdown();
        Answers all = new Answers();
        for (Future<Answers> one : each) {
            all.add(one.get());
        }
        return all;
    }

    /** What was answered before the end counts. */
    private Answers ask(List<String> links, Random random, long end) throws IOException, InterruptedException {
        Answers answers = new Answers();
        while (true) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(links.get(random.nextInt(links.size()))))
                    .header("Accept", "application/sparql-results+json")
                    .build();
            long start = System.nanoTime();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            long octets;
            try (InputStream body = response.body()) {
                octets = body.transferTo(OutputStream.nullOutputStream());
            }
            long now = System.nanoTime();
            if (now > end) {
                return answers;
            }
            answers.octets += octets;
            answers.failed += response.statusCode() == 200 ? 0 : 1;
            answers.millis.add((now - start) / 1e6);
        }
    }

    private static final class Answers {

        private final List<Double> millis = new ArrayList<>();
        private long octets;
        private int failed;

        void add(Answers other) {
            millis.addAll(other.millis);
            octets += other.octets;
            failed += other.failed;
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
