package org.cumbre.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sends no answer before it is whole: what fails half way, or gets too long, ends in an error and not in a cut-off 200. Makes only so many
 * answers at a time; who waits too long for his turn is told so. Sending an answer to a slow client takes nobody's turn.
 */
final class WholeAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final transient ServerLimits limits;
    private final transient Semaphore turns;

    WholeAnswers(ServerLimits limits) {
        this.limits = limits;
        this.turns = new Semaphore(limits.parallel(), true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Spool body = new Spool(limits.answerBytes())) {
            HeldResponse held = new HeldResponse(response, body);
            if (turn()) {
                try {
                    answer(request, held, body, chain);
                } finally {
                    turns.release();
                }
            } else {
                ErrorCode.BUSY.mark(held);
                held.setHeader("Retry-After", Long.toString(limits.queryTime().toSeconds() + 1));
                held.sendError(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        "Too many requests are being answered; ask again in a while.");
            }
            held.send();
        }
    }

    private void answer(HttpServletRequest request, HeldResponse held, Spool body, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, held);
        } catch (IOException | RuntimeException failed) {
            if (!body.overfull()) {
                throw failed;
            }
        }
        if (body.overfull()) {
            held.sendError(
                    UNPROCESSABLE,
                    "The answer has more than " + limits.answerBytes()
                            + " bytes, and none of it was sent: ask for less, with LIMIT or more filters.");
        }
    }

    private boolean turn() throws IOException {
        try {
            return turns.tryAcquire(limits.queryTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is being stopped", stopped);
        }
    }
}
