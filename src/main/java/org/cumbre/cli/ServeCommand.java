package org.cumbre.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cumbre.server.CumbreServer;
import org.cumbre.server.ServerSettings;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: a graph as a SPARQL endpoint. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Answers SPARQL queries over HTTP until it is stopped: /cumbre/sparql. Read-only: updates, and calls to"
                        + " other servers and files, are refused.",
        footer = {"", "Example: cumbre serve --db graph --port 3030"})
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "address to listen at (default: ${DEFAULT-VALUE}, this machine only)")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "3030",
            description = "port to listen at; 0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PipelineDesk desk = new PipelineDesk(reading::analyst, database.consolidator(reading.gazetteer()));
        ServerSettings settings = ServerSettings.STANDARD.at(host, port).withDesk(desk);
        try (EventStore store = database.openExisting();
                CumbreServer server = CumbreServer.start(store, settings)) {
            terminal.out().println("SPARQL queries are answered at " + server.endpoint() + " until Ctrl-C");
            server.join();
        }
        return 0;
    }
}
