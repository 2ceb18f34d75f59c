package org.cumbre.cli;

import java.util.Locale;

/** Tells how far a run has come: often on one line for somebody who looks on, else a line every few seconds. */
final class Progress implements AutoCloseable {

    private static final long LOOKED_ON_MILLIS = 200;
    private static final long LOGGED_MILLIS = 5_000;

    private final Terminal terminal;
    private final long started = System.nanoTime();
    private long told = started;
    private boolean lineOpen;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Call it as often as you like; it writes only now and then. */
    void at(int articles, int faults) {
        long now = System.nanoTime();
        long pause = terminal.interactive() ? LOOKED_ON_MILLIS : LOGGED_MILLIS;
        if (now - told >= pause * 1_000_000) {
            told = now;
            write("%d articles, %.0f/s, %d faults".formatted(articles, articles / seconds(), faults));
        }
    }

    /** Tells what is being done now. */
    void at(String stage) {
        if (terminal.interactive()) {
            write(stage);
        }
    }

    /** Takes the progress line away so that another line can be written. */
    void clear() {
        if (lineOpen) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            lineOpen = false;
        }
    }

    double seconds() {
        return Math.max(1e-9, (System.nanoTime() - started) / 1e9);
    }

    /** The time so far, for people: "8.1 s". */
    String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", seconds());
    }

    private void write(String text) {
        if (terminal.interactive()) {
            terminal.err().print("\r\u001b[K" + text);
            terminal.err().flush();
            lineOpen = true;
        } else {
            terminal.err().println(text);
        }
    }

    @Override
    public void close() {
        clear();
    }
}
