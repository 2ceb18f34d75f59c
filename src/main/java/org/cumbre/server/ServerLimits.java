package org.cumbre.server;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param queryTime after which a query is stopped; a client can ask for less, not for more
 * @param bodyBytes the longest request body
 */
public record ServerLimits(Duration queryTime, long bodyBytes) {

    /** Thirty seconds and one mebibyte. */
    public static final ServerLimits STANDARD = new ServerLimits(Duration.ofSeconds(30), 1 << 20);
}
