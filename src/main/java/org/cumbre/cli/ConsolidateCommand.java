package org.cumbre.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code consolidate}: the events again, from the claims of all articles. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        description = "Joins the claims of all articles into events again. \"build\" does it at its end.")
final class ConsolidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    ConsolidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (EventStore store = database.openExisting()) {
            terminal.out().println(store.consolidate(database.consolidator()) + " events");
        }
        return 0;
    }
}
