package org.cumbre.server;

import org.cumbre.server.api.ArticleDesk;

/**
 * How a server is set up.
 *
 * @param host the address to listen at: 127.0.0.1 for this machine only
 * @param port 0 for any that is free
 * @param limits what one request may cost
 * @param desk reads articles for it
 */
public record ServerSettings(String host, int port, ServerLimits limits, ArticleDesk desk) {

    /** For this machine only, at any port that is free. */
    public static final ServerSettings STANDARD =
            new ServerSettings("127.0.0.1", 0, ServerLimits.STANDARD, ArticleDesk.NONE);

    public ServerSettings at(String address, int number) {
        return new ServerSettings(address, number, limits, desk);
    }

    public ServerSettings withLimits(ServerLimits other) {
        return new ServerSettings(host, port, other, desk);
    }

    public ServerSettings withDesk(ArticleDesk other) {
        return new ServerSettings(host, port, limits, other);
    }
}
