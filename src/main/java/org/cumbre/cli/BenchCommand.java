package org.cumbre.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.PathPattern;
import org.cumbre.ingest.Reading;
import org.cumbre.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: how fast it is, on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures start-up, each stage on one thread (by its processor time), and the way from text to claims on several,"
                        + " with the machine's cores and memory beside it.",
        footer = {
            "",
            "Without a PATH it reads the ten bundled articles. An article counts as 400 words, so that runs over different"
                    + " articles can be compared.",
            "Example: cumbre bench articles/ --seconds 30 --output json"
        })
final class BenchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "articles, as \"build\" reads them")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many articles are analysed at a time (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description =
                    "how long each of the three parts takes: warming up, stages, several threads (default: ${DEFAULT-VALUE})")
    private int seconds = 10;

    @Option(
            names = "--start-up",
            description =
                    "only how long it takes to the first claims; bin/cumbre gives it the settings of commands that end soon")
    private boolean startUpOnly;

    @Option(names = "--output", paramLabel = "F", description = "table, or json: one line (default: ${DEFAULT-VALUE})")
    private Output output = Output.table;

    /** For people, or for programs. */
    enum Output {
        table,
        json
    }

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Analyst analyst = reading.analyst();
        double loaded = sinceStart();
        double[] first = new double[1];
        List<Article> articles = articles(analyst, article -> {
            analyst.extract(article);
            first[0] = sinceStart();
        });
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no article to measure with in " + paths);
        }
        BenchReport.StartUp startUp = new BenchReport.StartUp(reading.gazetteerSeconds(), loaded, first[0]);
        if (startUpOnly) {
            terminal.out().println(output == Output.json ? startUp.json() : startUp);
            return 0;
        }
        Bench bench = new Bench(analyst, articles, seconds);
        BenchReport report = new BenchReport(startUp, threads, bench.stages(), bench.whole(threads));
        terminal.out().println(output == Output.json ? report.json() : report);
        return 0;
    }

    private static double sinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
    }

    private List<Article> articles(Analyst analyst, Consumer<Article> first) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.addAll(PathPattern.expand(path));
        }
        if (files.isEmpty()) {
            Path folder = Files.createTempDirectory("cumbre-bench");
            try {
                BundledArticles.copyTo(folder);
                return read(List.of(folder), analyst, first);
            } finally {
                delete(folder);
            }
        }
        return read(files, analyst, first);
    }

    /** A folder of files without folders in it. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> copies = Files.list(folder)) {
            for (Path copy : copies.toList()) {
                Files.delete(copy);
            }
        }
        Files.delete(folder);
    }

    /** @param first gets the first article as soon as it is read */
    private List<Article> read(List<Path> files, Analyst analyst, Consumer<Article> first) throws IOException {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(analyst.noise(), terminal.in()).read(files, read -> {
            if (read instanceof Reading.Found found) {
                articles.add(reading.dated(found.article()));
                if (articles.size() == 1) {
                    first.accept(articles.get(0));
                }
            } else if (read instanceof Reading.Failed failed) {
                terminal.complain(failed.fault());
            }
        });
        return articles;
    }
}
