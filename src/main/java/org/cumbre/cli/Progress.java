package org.cumbre.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells how far a run has come: often on one line for somebody who looks on, else a line every few seconds. */
final class Progress implements AutoCloseable {

    private static final long LOOKED_ON_MILLIS = 200;
    private static final long LOGGED_MILLIS = 5_000;
    /** Before that the time that is left is anybody's guess. */
    private static final double LEAST_SHARE = 0.01;

    private final Terminal terminal;
    private final long size;
    private final LongSupplier done;
    private final long started = System.nanoTime();
    private long told = started;
    private boolean lineOpen;
    private String stage = "";
    private long stageStarted = started;

    /**
     * @param size how much there is to do, in bytes; 0 if nobody knows
     * @param done how much of that is done
     */
    Progress(Terminal terminal, long size, LongSupplier done) {
        this.terminal = terminal;
        this.size = size;
        this.done = done;
    }

    /** Call it as often as you like; it writes only now and then. */
    synchronized void at(int articles, int faults) {
        long now = System.nanoTime();
        long pause = terminal.interactive() ? LOOKED_ON_MILLIS : LOGGED_MILLIS;
        if (now - told >= pause * 1_000_000) {
            told = now;
            write("%d articles, %.0f/s, %d faults%s".formatted(articles, articles / seconds(), faults, rest()));
        }
    }

    private String rest() {
        return rest(size == 0 ? 0 : (double) done.getAsLong() / size, seconds());
    }

    private static String rest(double done, double seconds) {
        double share = Math.min(1, done);
        return share < LEAST_SHARE
                ? ""
                : ", %.0f %%, %s left".formatted(100 * share, clock(seconds * (1 - share) / share));
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? "%d:%02d".formatted(whole / 60, whole % 60)
                : "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }

    /**
     * Tells how far a stage has come that follows the reading of articles. Call it as often as you like.
     *
     * @param of how much there is to do; 0 if nobody knows
     */
    synchronized void at(String what, long amount, long of) {
        long now = System.nanoTime();
        boolean next = !what.equals(stage);
        if (next) {
            stage = what;
            stageStarted = now;
        }
        long pause = terminal.interactive() ? LOOKED_ON_MILLIS : LOGGED_MILLIS;
        if (now - told >= pause * 1_000_000 || (next && terminal.interactive())) {
            told = now;
            double seconds = Math.max(1e-9, (now - stageStarted) / 1e9);
            boolean telling = amount > 0 && seconds >= 1;
            write(what
                    + (telling ? ": %,d, %,.0f/s".formatted(amount, amount / seconds) : "")
                    + (telling && of > 0 ? rest((double) amount / of, seconds) : ""));
        }
    }

    /** Tells what is being done now. */
    synchronized void at(String stage) {
        if (terminal.interactive()) {
            write(stage);
        }
    }

    /** Takes the progress line away so that another line can be written. */
    synchronized void clear() {
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
