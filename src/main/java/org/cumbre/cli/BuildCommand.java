package org.cumbre.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cumbre.link.Gazetteer;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: articles into the graph. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reads articles and writes what they say to a graph. Running it again changes nothing.",
        footer = {
            "",
            "A file or record that cannot be read is told on standard error and left out; the exit status is then 1.",
            "Example: cumbre build articles/ more.jsonl --db graph"
        })
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "text files (.txt), pages (.html), feeds (.rss, .atom, .xml), JSON Lines (.jsonl: id, text, title, published, url, language, publisher), folders")
    private List<Path> paths;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many articles are analysed at a time (default: one a core)")
    private Optional<Integer> threads = Optional.empty();

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: expected 1 or more, not " + count);
        }
        Gazetteer gazetteer = reading.gazetteer();
        Analyst analyst = reading.analyst(gazetteer);
        try (EventStore store = database.open(gazetteer)) {
            BuildSummary summary = new GraphBuilder(analyst, store, terminal).build(paths, reading::dated, count);
            terminal.out().println(summary);
            return summary.faults() == 0 ? 0 : 1;
        }
    }
}
