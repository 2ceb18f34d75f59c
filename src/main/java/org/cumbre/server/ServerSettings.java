package org.cumbre.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.cumbre.server.api.ArticleDesk;

/**
 * How a server is set up.
 *
 * @param host the address to listen at: 127.0.0.1 for this machine only
 * @param port 0 for any that is free
 * @param limits what one request may cost
 * @param desk reads articles for it
 * @param origins of pages elsewhere that may read answers, such as {@code https://example.org}
 * @param passwords a file of lines {@code user: password}; who asks must be one of them
 * @param uploadToken who knows it may send articles; without it nobody may
 * @param accessLog a file with a line a request, in the combined log format
 */
public record ServerSettings(
        String host,
        int port,
        ServerLimits limits,
        ArticleDesk desk,
        Set<String> origins,
        Optional<Path> passwords,
        Optional<String> uploadToken,
        Optional<Path> accessLog) {

    /** For this machine only, at any port that is free, and read-only. */
    public static final ServerSettings STANDARD = new ServerSettings(
            "127.0.0.1",
            0,
            ServerLimits.STANDARD,
            ArticleDesk.NONE,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public ServerSettings {
        origins = Set.copyOf(origins);
    }

    public ServerSettings at(String address, int number) {
        return new ServerSettings(address, number, limits, desk, origins, passwords, uploadToken, accessLog);
    }

    public ServerSettings withLimits(ServerLimits other) {
        return new ServerSettings(host, port, other, desk, origins, passwords, uploadToken, accessLog);
    }

    public ServerSettings withDesk(ArticleDesk other) {
        return new ServerSettings(host, port, limits, other, origins, passwords, uploadToken, accessLog);
    }

    public ServerSettings withOrigins(Set<String> other) {
        return new ServerSettings(host, port, limits, desk, other, passwords, uploadToken, accessLog);
    }

    public ServerSettings withPasswords(Optional<Path> file) {
        return new ServerSettings(host, port, limits, desk, origins, file, uploadToken, accessLog);
    }

    public ServerSettings withUploadToken(Optional<String> token) {
        return new ServerSettings(host, port, limits, desk, origins, passwords, token, accessLog);
    }

    public ServerSettings withAccessLog(Optional<Path> file) {
        return new ServerSettings(host, port, limits, desk, origins, passwords, uploadToken, file);
    }
}
