package org.cumbre.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Gazetteer;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code remove}: articles out of the graph. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes articles out of a graph. What is left is what would be there without them.",
        footer = {"", "Example: cumbre remove articles/a.txt --db graph"})
final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "path or id as it was given to \"build\", address, or IRI of an article in the graph")
    private List<String> sources = List.of();

    @Mixin
    private DatabaseOption database;

    @Mixin
    private GazetteerOption gazetteer;

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer known = gazetteer.load();
        Consolidator consolidator = database.consolidator(known);
        try (EventStore store = database.openExisting(known)) {
            for (String source : sources) {
                terminal.out().println(source + ": " + store.remove(source, consolidator) + " removed");
            }
            if (!store.consolidated(consolidator)) {
                store.consolidate(consolidator);
            }
            terminal.out().println(store.eventCount() + " events left");
        }
        return 0;
    }
}
