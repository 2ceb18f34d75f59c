package org.cumbre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The most memory that this process had at a time, in kB, sampled five times a second from Linux's {@code /proc/self/status}: its own
 * ({@code RssAnon}: heap and all else that Java allocates), and pages of files that are mapped ({@code RssFile}: TDB2's indexes, which the
 * system takes back when somebody else wants the memory).
 */
final class Memory implements AutoCloseable {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long EVERY_MILLIS = 200;

    private final Thread watch = new Thread(this::watch, "memory");
    private volatile long own;
    private volatile long mapped;

    private Memory() {
        watch.setDaemon(true);
    }

    static Memory watched() {
        Memory memory = new Memory();
        if (Files.exists(STATUS)) {
            memory.watch.start();
        }
        return memory;
    }

    private void watch() {
        try {
            while (true) {
                for (String line : Files.readAllLines(STATUS)) {
                    if (line.startsWith("RssAnon")) {
                        own = Math.max(own, number(line));
                    } else if (line.startsWith("RssFile")) {
                        mapped = Math.max(mapped, number(line));
                    }
                }
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (IOException gone) {
            throw new IllegalStateException(STATUS + ": cannot be read any more", gone);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static long number(String line) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
    }

    @Override
    public String toString() {
        return own == 0
                ? "memory is not known on this system"
                : String.format(
                        Locale.ROOT,
                        "most memory at a time: %,d MB of its own, %,d MB of mapped files, heap limit %,d MB",
                        own >> 10,
                        mapped >> 10,
                        Runtime.getRuntime().maxMemory() >> 20);
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
