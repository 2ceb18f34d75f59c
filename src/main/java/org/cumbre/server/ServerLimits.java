package org.cumbre.server;

import java.time.Duration;

/**
 * What one request may cost, and how many there may be at a time.
 *
 * @param queryTime after which a query is stopped, and how long a request waits for its turn; a client can ask for less, not for more
 * @param bodyBytes the longest request body
 * @param articleBytes the longest article that may be sent
 * @param answerBytes the longest answer
 * @param parallel how many answers are made at a time
 */
public record ServerLimits(Duration queryTime, long bodyBytes, long articleBytes, long answerBytes, int parallel) {

    /** Thirty seconds, one mebibyte, four for articles, 256 for answers, and eight answers at a time or four a core. */
    public static final ServerLimits STANDARD = new ServerLimits(
            Duration.ofSeconds(30),
            1 << 20,
            4 << 20,
            256 << 20,
            Math.max(8, 4 * Runtime.getRuntime().availableProcessors()));

    public ServerLimits withQueryTime(Duration other) {
        return new ServerLimits(other, bodyBytes, articleBytes, answerBytes, parallel);
    }

    public ServerLimits withBodyBytes(long other) {
        return new ServerLimits(queryTime, other, articleBytes, answerBytes, parallel);
    }

    public ServerLimits withArticleBytes(long other) {
        return new ServerLimits(queryTime, bodyBytes, other, answerBytes, parallel);
    }

    public ServerLimits withAnswerBytes(long other) {
        return new ServerLimits(queryTime, bodyBytes, articleBytes, other, parallel);
    }
}
