package org.cumbre.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Factuality;
import org.cumbre.event.Participant;
import org.cumbre.event.Report;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.export.ExportFormat;
import org.cumbre.export.ExportOptions;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Span;

/**
 * How much memory and time it takes to export many events. {@code make FOLDER EVENTS} writes a graph of made-up events, three to an
 * article; {@code export FOLDER FORMAT…} exports it: the result is
 * that it ends within the heap that the machine was given. The README has the command.
 */
public final class ExportMemory {

    private static final int EVENTS_AN_ARTICLE = 3;

    private ExportMemory() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            make(folder, Integer.parseInt(args[2]));
        } else {
            for (String format : List.of(args).subList(2, args.length)) {
                export(folder, ExportFormat.named(format).orElseThrow());
            }
        }
    }

    private static void make(Path folder, int events) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        List<Actor> actors =
                IntStream.range(0, 2_000).mapToObj(ExportMemory::actor).toList();
        ArticleQuads articles = new ArticleQuads(KnownActors.NONE);
        EventQuads defaults = new EventQuads(KnownActors.NONE);
        DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(folder.toString());
        DataLoader loader = LoaderFactory.sequentialLoader(graphs, (format, values) -> {});
        loader.startBulk();
        for (int i = 0; i < events; i += EVENTS_AN_ARTICLE) {
            List<Event> told = events(i, Math.min(EVENTS_AN_ARTICLE, events - i), actors, random);
            List<Claim> claims =
                    told.stream().map(event -> event.reports().get(0).claim()).toList();
            articles.of(told.get(0).reports().get(0).article(), claims).forEach(loader.stream()::quad);
            defaults.of(told).forEach(quad -> loader.stream().triple(quad.asTriple()));
        }
        loader.finishBulk();
        TDBInternal.expel(graphs);
    }

    private static Actor actor(int number) {
        return Actor.unlisted("actor-" + number, ActorKind.PERSON, "Person Number " + number, Optional.empty());
    }

    private static List<Event> events(int first, int number, List<Actor> actors, Random random) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
        Article article = Article.of("articles/a" + first + ".txt", "")
                .withTitle("Article number " + first)
                .withPublished(day, PublishedBasis.METADATA);
        return IntStream.range(first, first + number)
                .mapToObj(i -> event(i, day.minusDays(random.nextInt(5)), article, actors, random))
                .toList();
    }

    private static Event event(int number, LocalDate day, Article article, List<Actor> actors, Random random) {
        EventType type = EventType.values()[random.nextInt(EventType.values().length)];
        // a few are in the news every day, most seldom
        List<Participant> participants = Stream.of(Role.SOURCE, Role.TARGET)
                .map(role ->
                        new Participant(role, actors.get((int) (actors.size() * Math.pow(random.nextDouble(), 3)))))
                .toList();
        String id = Integer.toHexString(number * 0x9E3779B1) + Integer.toHexString(number);
        String quote = "The first of them met the second, as was said on that day about event number " + number + ".";
        Claim claim = new Claim(
                "c" + number,
                type,
                participants,
                Optional.empty(),
                List.of(),
                Status.OCCURRED,
                new Factuality(Factuality.Temporality.PAST, Factuality.Polarity.AFFIRMED, Factuality.Certainty.CERTAIN),
                List.of(),
                0.8,
                new Evidence(new Span(0, quote.length()), quote, "met"),
                "bench.rule");
        Optional<TimeValue> time = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(TimeValue.day(day));
        return new Event(
                id,
                type,
                participants,
                time,
                List.of(),
                Status.OCCURRED,
                List.of(),
                0.8,
                List.of(new Report(article, claim)));
    }

    private static void export(Path folder, ExportFormat format) throws IOException {
        long start = System.nanoTime();
        Path file = Files.createTempFile("export", "." + format.extension());
        try (EventStore store = EventStore.openExisting(folder);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long written = store.read(EventFilter.ALL, events -> {
                try {
                    return format.write(events, ExportOptions.STANDARD, out);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
            System.out.printf(
                    "%s: %,d events, %,d bytes in %.0f s within a heap of %d MB%n",
                    format.label(),
                    written,
                    Files.size(file),
                    (System.nanoTime() - start) / 1e9,
                    Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            Files.delete(file);
        }
    }
}
