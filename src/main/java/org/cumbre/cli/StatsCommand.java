package org.cumbre.cli;

import java.util.concurrent.Callable;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: what a graph holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Counts the articles, claims, events, actors and places of a graph.")
final class StatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (EventStore store = database.openExisting()) {
            store.counts().forEach((name, count) -> terminal.out().printf("%-24s %,12d%n", name, count));
        }
        return 0;
    }
}
