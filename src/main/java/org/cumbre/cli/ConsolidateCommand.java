package org.cumbre.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cumbre.event.Event;
import org.cumbre.link.Consolidator;
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
    public Integer call() {
        try (EventStore store = database.openExisting()) {
            List<Event> events = Consolidator.consolidate(store.reports());
            store.replaceEvents(events);
            terminal.out().println(events.size() + " events");
        }
        return 0;
    }
}
