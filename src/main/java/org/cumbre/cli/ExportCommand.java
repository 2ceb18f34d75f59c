package org.cumbre.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.export.ExportFormat;
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
        description = "Writes the events of a graph: jsonl, timelinejs, csv, graphml or gexf.",
        footer = {"", "Example: cumbre export graphml --db graph -o network.graphml --actor Russia --from 2023-01-01"})
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FORMAT", description = "jsonl, timelinejs, csv, graphml, gexf")
    private String format;

    @Mixin
    private DatabaseOption database;

    @Option(names = "-o", paramLabel = "FILE", description = "where to write; without it, standard output")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "T",
            description = "only events of this type, such as Meeting; may be given several times")
    private List<String> types = List.of();

    @Option(
            names = "--actor",
            paramLabel = "A",
            description = "only events that this actor takes part in: a name or an IRI; may be given several times")
    private List<String> actors = List.of();

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "only events on this day or later: 2024-06-18, 2024-06 or 2024")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "D",
            description = "only events on this day or earlier: 2024-06-18, 2024-06 or 2024")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "only events with this status, such as planned; may be given several times")
    private List<String> statuses = List.of();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = ExportFormat.named(format)
                .orElseThrow(() -> wrong("no export format \"" + format + "\"; there are " + ExportFormat.labels()));
        EventFilter filter = new EventFilter(
                all(types, EventType::named, "event type", labels(EventType.values(), EventType::label)),
                actors,
                from.map(text -> period(text, "--from").first()),
                to.map(text -> period(text, "--to").last()),
                all(statuses, Status::named, "status", labels(Status.values(), Status::label)));
        try (EventStore store = database.openExisting()) {
            List<Event> events = store.events(filter);
            if (file.isEmpty()) {
                chosen.write(events, DatabaseOption.known(), terminal.out());
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
                    chosen.write(events, DatabaseOption.known(), out);
                }
                terminal.err().println(events.size() + " events written to " + file.get());
            }
        }
        return 0;
    }

    private <T> Set<T> all(List<String> names, Function<String, Optional<T>> named, String what, String known) {
        Set<T> found = new LinkedHashSet<>();
        for (String name : names) {
            found.add(
                    named.apply(name).orElseThrow(() -> wrong("no " + what + " \"" + name + "\"; there are " + known)));
        }
        return found;
    }

    private static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }

    private Period period(String text, String option) {
        return Period.parse(text)
                .orElseThrow(() -> wrong(option + ": expected 2024-06-18, 2024-06 or 2024, not \"" + text + "\""));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
