package org.cumbre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: a graph into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes a graph to a file of gzipped N-Quads.",
        footer = {"", "Example: cumbre backup graph.nq.gz --db graph"})
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "FILE", description = "where to write, such as graph.nq.gz")
    private Path file;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (EventStore store = database.openExisting()) {
            store.backup(file);
            terminal.out().println(database.folder() + " written to " + file);
        }
        return 0;
    }
}
