package org.cumbre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.cumbre.bench.Cast;
import org.cumbre.bench.SyntheticNews;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment, without a chance to clear up, leaves a graph that opens and holds whole articles only; building
 * again brings it to where it would be undisturbed. How often it is killed says {@code -Dcumbre.kills=20}. Only what is killed runs in a process
 * of its own, with a compiler that gets going at once: such a build is over before a better one has warmed up.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("cumbre.kills", 1);
    private static final SyntheticNews NEWS =
            new SyntheticNews(7, 1_200, Cast.madeUp(12), LocalDate.of(2023, 1, 1), 300);
    private static final int IN_BULK = 1_000;
    private static final int LATER = 100;

    @TempDir
    Path folder;

    @Test
    void leavesWholeArticlesAndIsMadeGoodByBuildingAgain() throws Exception {
        long start = System.nanoTime();
        assertEquals(0, build(folder.resolve("undisturbed")).waitFor());
        long nanos = System.nanoTime() - start;
        Set<String> expected = quads(folder.resolve("undisturbed"));
        Map<Node, Set<Triple>> articles = articles();
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Path graph = folder.resolve("killed" + kill);
            Process process = build(graph);
            process.waitFor((long) (nanos * random.nextDouble()), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();

            assertWhole(graph, articles);
            buildAll(graph);
            Set<String> again = quads(graph);
            assertTrue(
                    expected.equals(again),
                    () -> "the graph is another one after a kill: " + difference(expected, again));
        }
    }

    /** The graph is that of a build from the start until some moment; it need not be there at all. */
    private static void assertWhole(Path graph, Map<Node, Set<Triple>> articles) {
        try (EventStore store = EventStore.open(graph)) {
            DatasetGraph graphs = store.dataset().asDatasetGraph();
            Txn.executeRead(
                    graphs,
                    () -> graphs.listGraphNodes().forEachRemaining(name -> {
                        if (Iris.isArticle(name)) {
                            assertEquals(
                                    articles.get(name),
                                    graphs.getGraph(name).find().toSet(),
                                    name::getURI);
                        }
                    }));
        }
    }

    private static Map<Node, Set<Triple>> articles() {
        ArticleQuads quads = new ArticleQuads(NEWS.gazetteer());
        return NEWS.stream()
                .collect(Collectors.toMap(
                        article -> Iris.article(article.article()),
                        article ->
                                quads.of(article).stream().map(Quad::asTriple).collect(Collectors.toSet())));
    }

    private static Set<String> quads(Path graph) {
        try (EventStore store = EventStore.openExisting(graph)) {
            DatasetGraph graphs = store.dataset().asDatasetGraph();
            return Txn.calculateRead(graphs, () -> {
                Set<String> quads = new HashSet<>();
                graphs.find().forEachRemaining(quad -> quads.add(quad.toString()));
                return quads;
            });
        }
    }

    private static String difference(Set<String> expected, Set<String> actual) {
        Function<Set<String>, String> some = quads -> quads.stream().limit(5).collect(Collectors.joining("\n"));
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        Set<String> surplus = new TreeSet<>(actual);
        surplus.removeAll(expected);
        return "\nmissing " + missing.size() + "\n" + some.apply(missing) + "\nsurplus " + surplus.size() + "\n"
                + some.apply(surplus);
    }

    private Process build(Path graph) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuildTest.class.getName(),
                        graph.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder, "build", ".log").toFile())
                .start();
    }

    /** What is killed: a thousand articles in bulk, the others in batches that change events that are there. */
    public static void main(String[] args) {
        buildAll(Path.of(args[0]));
    }

    private static void buildAll(Path graph) {
        Consolidation consolidation = new Consolidator(Iris::claim);
        try (EventStore store = EventStore.open(graph, NEWS.gazetteer())) {
            for (int from = 0; from < NEWS.articles(); from += from == 0 ? IN_BULK : LATER) {
                int to = from == 0 ? IN_BULK : Math.min(NEWS.articles(), from + LATER);
                List<ArticleClaims> batch = new ArrayList<>();
                IntStream.range(from, to).mapToObj(NEWS::article).forEach(batch::add);
                store.add(batch, consolidation);
                if (!store.consolidated(consolidation)) {
                    store.consolidate(consolidation);
                }
            }
        }
    }
}
