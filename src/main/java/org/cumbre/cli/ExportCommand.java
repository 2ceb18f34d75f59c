package org.cumbre.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cumbre.export.ExportFormat;
import org.cumbre.export.ExportOptions;
import org.cumbre.export.Labels;
import org.cumbre.export.NodeKind;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: events of the graph in another tool's format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the events of a graph in another tool's format.",
        footer = {
            "",
            "Formats:",
            "  jsonl csv ics timelinejs            events, for programs, spreadsheets, calendars, TimelineJS",
            "  graphml gexf cytoscape dot neo4j    a network of actors, or with --nodes events a graph of events",
            "  nquads trig turtle jsonld           RDF",
            "  timeline network report             pages in one file each, to open from disk",
            "",
            "Examples: cumbre export -o network.graphml --db graph --actor Russia --from 2023-01-01",
            "          cumbre export report -o putin.html --db graph --actor \"Vladimir Putin\" --labels es"
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMAT",
            description = "see below; without it, the format that the file's name tells")
    private Optional<String> format = Optional.empty();

    @Mixin
    private DatabaseOption database;

    @Option(names = "-o", paramLabel = "FILE", description = "where to write; without it, standard output")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--labels",
            paramLabel = "LANG",
            description = "names and titles in this language: en (default), es")
    private String labels = "en";

    @Option(
            names = "--nodes",
            paramLabel = "N",
            description = "what the nodes of a graph are: actors (default), or events with their actors and places")
    private String nodes = "actors";

    @Mixin
    private FilterOptions filters;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = format();
        ExportOptions options = new ExportOptions(
                Labels.tagged(labels).orElseThrow(() -> wrong("--labels: expected en or es, not \"" + labels + "\"")),
                NodeKind.named(nodes)
                        .orElseThrow(() -> wrong("--nodes: expected actors or events, not \"" + nodes + "\"")),
                filters.subject());
        EventFilter filter = filters.filter();
        try (EventStore store = database.openExisting()) {
            if (file.isPresent()) {
                long written = new ExportFile(file.get()).write(store, filter, chosen, options);
                terminal.err().println(written + " events written to " + file.get());
            } else {
                OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
                ExportFile.stream(store, filter, chosen, options, out);
            }
        }
        return 0;
    }

    private ExportFormat format() {
        if (format.isPresent()) {
            return ExportFormat.named(format.get())
                    .orElseThrow(() ->
                            wrong("no export format \"" + format.get() + "\"; there are " + ExportFormat.labels()));
        }
        Path named = file.orElseThrow(() -> wrong("which format? There are " + ExportFormat.labels()));
        List<ExportFormat> guesses = ExportFormat.guess(named);
        if (guesses.size() == 1) {
            return guesses.get(0);
        }
        throw wrong(
                guesses.isEmpty()
                        ? named + ": its name tells no format; name one of " + ExportFormat.labels()
                        : named + ": its name tells several formats; name one of " + ExportFormat.labels(guesses));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
