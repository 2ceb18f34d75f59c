package org.cumbre.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventStore;
import tdb2.tdbloader;

/**
 * How long it takes to build a graph of many articles, to load the same quads with Jena's own loader, to add one more article, and how much
 * disk and memory it takes. The articles are {@link SyntheticNews}. The README has the commands.
 */
public final class ScaleBenchmark {

    private static final int BATCH = 1_000;
    private static final int MORE = 20;

    private ScaleBenchmark() {}

    /** {@code build FOLDER ARTICLES}, {@code load FOLDER}, {@code add FOLDER ARTICLES}, or {@code all FOLDER ARTICLES} for the three. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        List<String> steps = args[0].equals("all") ? List.of("build", "load", "add") : List.of(args[0]);
        for (String step : steps) {
            try (Memory memory = Memory.watched()) {
                switch (step) {
                    case "build" -> build(folder, Integer.parseInt(args[2]));
                    case "load" -> load(folder);
                    case "add" -> add(folder, Integer.parseInt(args[2]));
                    default -> throw new IllegalArgumentException("expected all, build, load or add, not " + step);
                }
                tell("%s", memory);
            }
        }
    }

    private static void build(Path folder, int articles) throws IOException {
        SyntheticNews news = SyntheticNews.of(articles, Cast.ofGazetteer());
        Consolidation consolidation = new Consolidator(Iris::claim);
        long start = System.nanoTime();
        try (EventStore store = EventStore.open(folder, news.gazetteer())) {
            List<ArticleClaims> batch = new ArrayList<>();
            for (int number = 0; number < articles; number++) {
                batch.add(news.article(number));
                if (batch.size() == BATCH || number == articles - 1) {
                    store.add(batch, consolidation);
                    batch.clear();
                }
            }
            tell("%,d articles written after %.1f s, %.1f s of processor", articles, seconds(start), processor());
            if (!store.consolidated(consolidation)) {
                store.consolidate(consolidation, new Clock()::at);
            }
            double all = seconds(start);
            tell(
                    "built and consolidated in %.1f s, %.1f s of processor, load %.1f; %,.0f articles a second",
                    all, processor(), load(), articles / all);
            store.counts().forEach((what, count) -> tell("  %s: %,d", what, count));
            tell("%,.0f quads a second", store.counts().getOrDefault("triples", 0L) / all);
        }
        tell("%,d bytes on disk an article", size(folder) / articles);
    }

    /** Tells when a stage begins. */
    private static final class Clock {
        private final long start = System.nanoTime();
        private String stage = "";

        private void at(String what, long done, long of) {
            if (!what.equals(stage)) {
                stage = what;
                tell("  %6.1f s, %6.1f s of processor: %s", seconds(start), processor(), what);
            }
        }
    }

    /** The same quads through Jena's command line loader, phased as it is by default. */
    private static void load(Path folder) throws IOException {
        Path dump = folder.resolveSibling(folder.getFileName() + ".nq.gz");
        Path other = folder.resolveSibling(folder.getFileName() + "-loaded");
        long quads;
        try (EventStore store = EventStore.openExisting(folder)) {
            store.backup(dump);
            quads = store.counts().getOrDefault("triples", 0L);
        }
        long start = System.nanoTime();
        double before = processor();
        tdbloader.main("--loc=" + other, dump.toString());
        double all = seconds(start);
        tell(
                "tdb2.tdbloader: %.1f s, %.1f s of processor, load %.1f; %,.0f quads a second; %,d bytes on disk",
                all, processor() - before, load(), quads / all, size(other));
        Files.delete(dump);
    }

    /** Articles that come when the graph is there already, one by one. */
    private static void add(Path folder, int articles) throws IOException {
        SyntheticNews news = SyntheticNews.of(articles + MORE, Cast.ofGazetteer());
        Consolidation consolidation = new Consolidator(Iris::claim);
        try (EventStore store = EventStore.openExisting(folder, news.gazetteer())) {
            double[] times = new double[MORE];
            for (int more = 0; more < MORE; more++) {
                long start = System.nanoTime();
                store.add(List.of(news.article(articles + more)), consolidation);
                times[more] = seconds(start);
            }
            Arrays.sort(times);
            tell("one more article: median %.3f s, longest %.3f s", times[MORE / 2], times[MORE - 1]);
            if (!store.consolidated(consolidation)) {
                throw new IllegalStateException("the events are not those of the articles");
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** What the process has used of all cores, whatever else ran beside it. */
    private static double processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void tell(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
