package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.export.ExportFormat;
import org.cumbre.export.ExportOptions;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Gazetteer;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quickstart}: the main job on the articles that come with the program. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        description =
                "Builds a graph from ten bundled articles, prints a timeline and the answer to a question with its"
                        + " evidence, and writes files to open in other tools. Takes a few seconds.")
final class QuickstartCommand implements Callable<Integer> {

    private static final String FOLDER = "cumbre-quickstart";
    /** What the launcher is called, if it was that which started this process. */
    private static final String PROGRAM = "cumbre.program";

    private static final String MARK = ".cumbre-quickstart";
    private static final int TIMELINE = 16;
    private static final String ONE = "Donald Trump";
    private static final String OTHER = "Xi Jinping";
    private static final Set<EventType> DIPLOMACY =
            EnumSet.of(EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.AGREEMENT);

    private final Terminal terminal;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description =
                    "where to write (default: target/cumbre-quickstart, or cumbre-quickstart where there is no target)")
    private Path folder = Files.isDirectory(Path.of("target")) ? Path.of("target", FOLDER) : Path.of(FOLDER);

    @Mixin
    private GazetteerOption gazetteer;

    QuickstartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer actors = gazetteer.load();
        Path articles = folder.resolve("articles");
        Path graph = folder.resolve("graph");
        claimFolder();
        clear(articles);
        clear(graph);
        BundledArticles.copyTo(articles);
        try (StopRequest stop = new StopRequest();
                EventStore store = EventStore.open(graph, DatabaseOption.known(actors))) {
            heading("Ten news articles in Spanish, " + articles + ", become a graph, " + graph);
            BuildSummary summary = new GraphBuilder(
                            Analyst.forLanguage("es", () -> actors),
                            store,
                            new Consolidator(Iris::claim),
                            terminal,
                            new BuildPlan())
                    .build(List.of(articles), UnaryOperator.identity(), stop::made);
            terminal.out().println("  " + summary);
            timeline(store);
            question(store);
            files(store);
            next(articles, graph);
            return summary.faults() == 0 ? 0 : 1;
        }
    }

    /** What says most: several who took part, on a known day; the surest ones, in order of time. */
    private void timeline(EventStore store) {
        heading("Who met, visited, called or signed with whom");
        EventFilter filter = EventFilter.ALL.withTypes(DIPLOMACY);
        List<Event> surest = store.events(filter).stream()
                .filter(event -> event.participants().size() > 1)
                .filter(event -> event.time()
                        .filter(time -> time.precision() != Precision.YEAR)
                        .isPresent())
                .sorted(Comparator.comparingDouble(Event::confidence).reversed())
                .limit(TIMELINE)
                .toList();
        List<Event> inOrder = store.events(filter).stream()
                .filter(event -> surest.stream().anyMatch(other -> other.id().equals(event.id())))
                .toList();
        new EventListing(terminal.out()).table(inOrder);
    }

    private void question(EventStore store) {
        heading("What is there between " + ONE + " and " + OTHER + ", and who says so?");
        EventFilter filter = EventFilter.ALL.withTypes(DIPLOMACY).withActors(List.of(ONE));
        List<Event> between = store.events(filter).stream()
                .filter(event -> event.participants().stream()
                        .anyMatch(participant -> participant.actor().english().equals(OTHER)))
                .filter(event -> event.time().isPresent())
                .toList();
        new EventListing(terminal.out()).withEvidence(between);
    }

    private void files(EventStore store) throws IOException {
        heading("Files to open");
        file("events.jsonl", ExportFormat.JSONL, store, "one event a line, with sources and sentences");
        file("timeline.json", ExportFormat.TIMELINEJS, store, "TimelineJS");
        file("timeline.html", ExportFormat.TIMELINE, store, "any browser: a timeline");
        file("network.html", ExportFormat.NETWORK, store, "any browser: a network");
        file("report.html", ExportFormat.REPORT, store, "any browser: a report to send");
        file("calendar.ics", ExportFormat.ICS, store, "calendars");
        file("network.graphml", ExportFormat.GRAPHML, store, "yEd, Cytoscape, networkx");
        file("network.gexf", ExportFormat.GEXF, store, "Gephi");
    }

    private void file(String name, ExportFormat format, EventStore store, String reader) throws IOException {
        Path file = folder.resolve(name);
        new ExportFile(file).write(store, EventFilter.ALL, format, ExportOptions.STANDARD);
        terminal.out().printf("  %-44s %s%n", file, reader);
    }

    private void next(Path articles, Path graph) {
        boolean installed = System.getProperty(PROGRAM) != null;
        heading("What to type next" + (installed ? "" : " (once: mvn -q package -DskipTests)"));
        String program = "  " + System.getProperty(PROGRAM, "java -jar target/cumbre.jar") + " ";
        terminal.out().println(program + "query meetings -p actor=\"Vladimir Putin\" --db " + graph);
        terminal.out().println(program + "explain " + articles.resolve("trump-xi-pekin.txt"));
        terminal.out().println(program + "build FOLDER_OF_ARTICLES --db FOLDER_OF_A_GRAPH");
    }

    private void heading(String text) {
        terminal.out().println();
        terminal.out().println(text);
    }

    /** Clears only a folder of its own. */
    private void claimFolder() throws IOException {
        Path mark = folder.resolve(MARK);
        if (Files.exists(folder) && !Files.exists(mark)) {
            throw new IOException(folder + ": exists, and no quickstart made it; name another folder with -o");
        }
        Files.createDirectories(folder);
        Files.writeString(mark, "cumbre quickstart writes here, and clears what it wrote before\n");
    }

    /** Takes away what an earlier quickstart wrote there, and nothing else. */
    private static void clear(Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(part)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
