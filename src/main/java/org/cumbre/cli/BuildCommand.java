package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cumbre.ingest.PathPattern;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "Ctrl-C ends it in good order; the same command with --resume goes on.",
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
                    "text files (.txt), pages (.html), feeds (.rss, .atom, .xml), JSON Lines (.jsonl: id, text, title, published, url, language, publisher), web archives (.warc), all of them plain or packed (.gz, .zst); folders; patterns such as \"2024/**.html\"; - for standard input")
    private List<String> paths;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private BuildPlan plan;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (plan.threads() < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: expected 1 or more, not " + plan.threads());
        }
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.addAll(PathPattern.expand(path));
        }
        Analyst analyst = reading.analyst();
        try (StopRequest stop = new StopRequest();
                EventStore store = database.open(reading.gazetteer())) {
            BuildSummary summary = new GraphBuilder(
                            analyst, store, database.consolidator(reading.gazetteer()), terminal, plan)
                    .build(files, reading::dated, stop::made);
            terminal.out().println(summary);
            return summary.faults() == 0 && !summary.interrupted() ? 0 : 1;
        }
    }
}
