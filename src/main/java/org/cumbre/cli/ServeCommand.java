package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cumbre.link.Consolidator;
import org.cumbre.server.CumbreServer;
import org.cumbre.server.ServerSettings;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: a graph as a page and a SPARQL endpoint. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Shows the graph in a browser and answers SPARQL queries over HTTP until it is stopped. Read-only: updates, and"
                        + " calls to other servers and files, are refused.",
        footer = {
            "",
            "Example: cumbre serve --db graph --port 3030",
            "         cumbre serve --db graph --watch articles/     takes in articles as they arrive there"
        })
final class ServeCommand implements Callable<Integer> {

    private static final long LOOK_EVERY_MILLIS = 2_000;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

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

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "reads articles that arrive in this folder, or change there, into the graph")
    private Optional<Path> watched = Optional.empty();

    @Option(
            names = "--allow-upload",
            paramLabel = "TOKEN",
            description = "takes in articles sent to /cumbre/articles by who knows this token (12 characters or more)")
    private Optional<String> token = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "asks everybody for a name and a password, which a line \"name: password\" of this file gives")
    private Optional<Path> passwords = Optional.empty();

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "lets pages from there, such as https://example.org, read answers; repeatable")
    private List<String> origins = List.of();

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "writes a line a request, in the combined log format")
    private Optional<Path> accessLog = Optional.empty();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PipelineDesk desk = new PipelineDesk(reading::analyst, database.consolidator(reading.gazetteer()));
        ServerSettings settings = settings().withDesk(desk);
        CountDownLatch end = new CountDownLatch(1);
        try (StopRequest stop = new StopRequest(end::countDown);
                EventStore store = open();
                CumbreServer server = CumbreServer.start(store, settings)) {
            tell(server);
            if (watched.isPresent()) {
                try (FolderWatch watch = watch(watched.get(), store, stop)) {
                    watch.start(LOOK_EVERY_MILLIS);
                    end.await();
                }
            } else {
                end.await();
            }
            terminal.err().println("stopping");
        }
        return 0;
    }

    /** Where articles can come in, the graph need not be there yet. */
    private EventStore open() {
        return watched.isPresent() || token.isPresent()
                ? database.open(reading.gazetteer())
                : database.openExisting(reading.gazetteer());
    }

    private ServerSettings settings() {
        token.filter(text -> text.strip().length() < 12).ifPresent(text -> {
            throw wrong("--allow-upload: expected a token of 12 characters or more");
        });
        passwords.filter(file -> !Files.isReadable(file)).ifPresent(file -> {
            throw wrong("--password-file: " + file + " cannot be read");
        });
        watched.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw wrong("--watch: " + folder + " is no folder");
        });
        return ServerSettings.STANDARD
                .at(host, port)
                .withOrigins(checkedOrigins())
                .withPasswords(passwords)
                .withUploadToken(token.map(String::strip))
                .withAccessLog(accessLog);
    }

    private Set<String> checkedOrigins() {
        origins.stream()
                .filter(origin -> !origin.matches("https?://[^/\\s]+"))
                .findFirst()
                .ifPresent(origin -> {
                    throw wrong("--cors: expected an origin such as https://example.org, not \"" + origin + "\"");
                });
        return new LinkedHashSet<>(origins);
    }

    private void tell(CumbreServer server) {
        terminal.out().println("The graph is shown at " + server.address() + "/ until Ctrl-C");
        terminal.out().println("SPARQL queries are answered at " + server.endpoint());
        terminal.out()
                .println("Named queries are links: " + server.address() + "/cumbre/query/meetings?actor=Xi%20Jinping");
    }

    private FolderWatch watch(Path folder, EventStore store, StopRequest stop) throws IOException {
        Analyst analyst = reading.analyst();
        Consolidator consolidator = database.consolidator(reading.gazetteer());
        return new FolderWatch(
                folder,
                files -> terminal.err()
                        .println(folder + ": "
                                + new GraphBuilder(analyst, store, consolidator, terminal, BuildPlan.resuming())
                                        .build(files, reading::dated, stop::made)),
                terminal::complain);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
