package org.cumbre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cumbre.link.Gazetteer;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: a graph from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Reads a file that \"backup\" wrote into a new graph.",
        footer = {"", "Example: cumbre restore graph.nq.gz --db other"})
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "FILE", description = "a file that \"backup\" wrote")
    private Path file;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (EventStore store = database.open(Gazetteer.bundled())) {
            store.restore(file);
            terminal.out().println(file + " read into " + database.folder());
        }
        return 0;
    }
}
