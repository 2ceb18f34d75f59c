package org.cumbre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.cumbre.bench.Cast;
import org.cumbre.bench.SyntheticNews;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.event.Report;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Joins;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The graph is a function of the set of its articles: whatever comes or goes, in whatever order, the quads are those of a graph built at
 * once. Checked on seeded random news that is dense enough for every kind of join.
 */
class IncrementalConsolidationTest {

    private static final int ARTICLES = 50;

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void articlesThatComeOneByOneInAnyOrderGiveTheGraphOfAllAtOnce(int seed) throws Exception {
        List<ArticleClaims> articles = articles(seed);
        for (Consolidation consolidation : List.of(byClaims(), byClaimsAndJoins(articles, seed))) {
            List<String> expected = quads(atOnce(articles, consolidation, known(seed)));
            try (EventStore store = empty(consolidation, known(seed))) {
                for (ArticleClaims article : shuffled(articles, seed)) {
                    assertEquals(1, store.add(List.of(article), consolidation));
                    assertTrue(store.consolidated(consolidation));
                }
                assertSame(expected, quads(store));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsLeftWhenArticlesAreRemovedIsWhatWouldBeThereWithoutThem(int seed) throws Exception {
        List<ArticleClaims> articles = articles(seed);
        List<ArticleClaims> shuffled = shuffled(articles, seed);
        List<ArticleClaims> kept = shuffled.subList(0, ARTICLES / 2);
        for (Consolidation consolidation : List.of(byClaims(), byClaimsAndJoins(articles, seed))) {
            List<String> expected = quads(atOnce(kept, consolidation, known(seed)));
            try (EventStore store = atOnce(articles, consolidation, known(seed))) {
                for (ArticleClaims article : shuffled.subList(ARTICLES / 2, ARTICLES)) {
                    assertEquals(1, store.remove(article.article().source(), consolidation));
                }
                assertTrue(store.consolidated(consolidation));
                assertSame(expected, withoutUnmentioned(quads(store), expected));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anArticleThatSaysSomethingElseNowLeavesNothingBehind(int seed) {
        List<ArticleClaims> before = articles(seed);
        List<ArticleClaims> after = new ArrayList<>(before);
        Random random = new Random(seed);
        for (int changes = 0; changes < 10; changes++) {
            int one = random.nextInt(ARTICLES);
            after.set(
                    one,
                    new ArticleClaims(
                            before.get(one).article(),
                            before.get(random.nextInt(ARTICLES)).claims()));
        }
        Consolidation consolidation = byClaims();
        List<String> expected = quads(atOnce(after, consolidation, known(seed)));
        try (EventStore store = atOnce(before, consolidation, known(seed))) {
            for (ArticleClaims article : after) {
                store.add(List.of(article), consolidation);
            }
            assertSame(expected, withoutUnmentioned(quads(store), expected));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void articlesComeAndGoInBatchesAndTheGraphIsThatOfThoseThatAreThere(int seed) {
        List<ArticleClaims> articles = articles(seed);
        Consolidation consolidation = byClaims();
        Random random = new Random(seed);
        TreeSet<Integer> there = new TreeSet<>();
        try (EventStore store = empty(consolidation, KnownActors.NONE)) {
            for (int round = 0; round < 8; round++) {
                List<ArticleClaims> batch = new ArrayList<>();
                for (int picked = 0; picked < 12; picked++) {
                    int number = random.nextInt(ARTICLES);
                    if (there.contains(number) && random.nextBoolean()) {
                        store.remove(articles.get(number).article().source(), consolidation);
                        there.remove(number);
                        batch.remove(articles.get(number));
                    } else if (there.add(number)) {
                        batch.add(articles.get(number));
                        store.add(List.of(articles.get(number)), consolidation);
                    }
                }
                store.add(batch, consolidation);
            }
            List<ArticleClaims> left = there.stream().map(articles::get).toList();
            assertSame(quads(atOnce(left, consolidation, KnownActors.NONE)), quads(store));
        }
    }

    private static Consolidation byClaims() {
        return new Consolidator(Iris::claim);
    }

    /** Joins and separations between claims picked at random among those of one type. */
    private Consolidation byClaimsAndJoins(List<ArticleClaims> articles, int seed) throws Exception {
        Random random = new Random(seed);
        List<Report> reports =
                articles.stream().flatMap(article -> article.reports().stream()).toList();
        List<String> lines = new ArrayList<>();
        for (int tries = 0; tries < 400 && lines.size() < 12; tries++) {
            Report one = reports.get(random.nextInt(reports.size()));
            Report other = reports.get(random.nextInt(reports.size()));
            boolean fresh = lines.stream()
                    .noneMatch(line -> line.contains(Iris.claim(one)) || line.contains(Iris.claim(other)));
            if (one.claim().type() == other.claim().type() && one != other && fresh) {
                lines.add((lines.size() % 2 == 0 ? "join " : "apart ") + Iris.claim(one) + " " + Iris.claim(other));
            }
        }
        Path file = Files.write(folder.resolve("graph" + seed + ".joins"), lines);
        return new Consolidator(Joins.read(file), Iris::claim);
    }

    private static List<ArticleClaims> articles(int seed) {
        return news(seed).stream().toList();
    }

    /** Few countries in few days, so that nearly everything could be joined with something. */
    private static SyntheticNews news(int seed) {
        return new SyntheticNews(seed, ARTICLES, Cast.madeUp(4), LocalDate.of(2023, 1, 1), 40 + 50 * seed);
    }

    private static KnownActors known(int seed) {
        return seed % 2 == 0 ? KnownActors.NONE : news(seed).gazetteer();
    }

    private static List<ArticleClaims> shuffled(List<ArticleClaims> articles, int seed) {
        List<ArticleClaims> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static EventStore empty(Consolidation consolidation, KnownActors known) {
        EventStore store = EventStore.inMemory(known);
        store.consolidate(consolidation);
        return store;
    }

    private static EventStore atOnce(List<ArticleClaims> articles, Consolidation consolidation, KnownActors known) {
        EventStore store = EventStore.inMemory(known);
        store.replaceAll(articles);
        store.consolidate(consolidation);
        return store;
    }

    /** The gazetteer's descriptions of those whom no article names any more stay in its own graph, and nowhere else. */
    private static List<String> withoutUnmentioned(List<String> quads, List<String> expected) {
        return quads.stream()
                .filter(quad -> !quad.startsWith("[" + Iris.actors()) || Collections.binarySearch(expected, quad) >= 0)
                .toList();
    }

    private static void assertSame(List<String> expected, List<String> actual) {
        String missing = diff(expected, actual);
        String surplus = diff(actual, expected);
        assertTrue(
                missing.isEmpty() && surplus.isEmpty(), () -> "missing:\n" + missing + "\nnot expected:\n" + surplus);
    }

    private static String diff(List<String> some, List<String> others) {
        return some.stream()
                .filter(quad -> Collections.binarySearch(others, quad) < 0)
                .limit(15)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> quads(EventStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Stream.Builder<Quad> quads = Stream.builder();
            store.dataset().asDatasetGraph().find().forEachRemaining(quads::add);
            return quads.build().map(Quad::toString).sorted().toList();
        });
    }
}
