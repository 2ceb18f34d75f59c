package org.cumbre.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cumbre.link.Gazetteer;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code consolidate}: the events again, from the claims of all articles. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        description = {
            "Joins the claims of all articles into events again. \"build\" does it at its end.",
            "With a gazetteer that has grown, those whom it knows by now are who they are."
        })
final class ConsolidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private GazetteerOption gazetteer;

    ConsolidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer known = gazetteer.load();
        try (EventStore store = database.openExisting(known);
                Progress progress = new Progress(terminal, 0, () -> 0)) {
            int events = store.consolidate(database.consolidator(known), progress::at);
            store.compact();
            progress.clear();
            terminal.out().println(events + " events");
        }
        return 0;
    }
}
