package org.cumbre.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cumbre.store.EventStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: a graph into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes a graph to a file of gzipped N-Quads, also while \"serve\" has it open.",
        footer = {
            "",
            "Example: cumbre backup graph.nq.gz --db graph",
            "Example: cumbre backup graph.nq.gz --from http://127.0.0.1:3030"
        })
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Parameters(paramLabel = "FILE", description = "where to write, such as graph.nq.gz")
    private Path file = Path.of("graph.nq.gz");

    /** A folder, or a server that has it open. */
    static final class Origin {

        @Option(names = "--db", paramLabel = "DIR", description = "folder of the graph (a TDB2 database)")
        private Optional<Path> folder = Optional.empty();

        @Option(
                names = "--from",
                paramLabel = "URL",
                description = "address of a \"serve\" on this machine that has the graph open")
        private Optional<URI> server = Optional.empty();
    }

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (origin.server.isPresent()) {
            download(origin.server.get());
            terminal.out().println(origin.server.get() + " written to " + file);
            return 0;
        }
        Path folder = origin.folder.orElseThrow();
        try (EventStore store = DatabaseOption.of(folder).openExisting()) {
            store.backup(file);
            terminal.out().println(folder + " written to " + file);
        }
        return 0;
    }

    /** Writes beside the file first, so that a backup that breaks off leaves an older one whole. */
    private void download(URI server) throws IOException {
        URI address = URI.create(server.toString().replaceFirst("/+$", "") + "/backup.nq.gz");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            HttpResponse<Path> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(part));
            if (answer.statusCode() != 200) {
                throw new IOException(address + ": answered with status " + answer.statusCode() + ": "
                        + Files.readString(part).strip());
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (ConnectException nobody) {
            throw new IOException(address + ": nobody answers there; is \"cumbre serve\" running?", nobody);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(address + ": interrupted", interrupted);
        }
    }
}
