package org.cumbre.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks into a folder every few seconds and hands on the files that are new or changed, once they stay as they are from one look to the
 * next. It looks, and does not wait to be told, because what programs elsewhere write to a shared folder nobody tells.
 */
final class FolderWatch implements AutoCloseable {

    private static final int GRACE_SECONDS = 60;

    private final Path folder;
    private final Consumer<List<Path>> arrived;
    private final Consumer<String> complain;
    private final Map<Path, State> handed = new HashMap<>();
    private Map<Path, State> before = Map.of();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private record State(long size, long changed) {}

    /**
     * @param arrived what to do with new files; not called again before it is done
     * @param complain where to tell what goes wrong
     */
    FolderWatch(Path folder, Consumer<List<Path>> arrived, Consumer<String> complain) {
        this.folder = folder;
        this.arrived = arrived;
        this.complain = complain;
    }

    void start(long everyMillis) {
        var unused = thread.scheduleWithFixedDelay(this::guarded, 0, everyMillis, TimeUnit.MILLISECONDS);
    }

    /** A fault in one look must not be the last look. */
    private void guarded() {
        try {
            look();
        } catch (RuntimeException failed) {
            complain.accept(folder + ": " + failed.getMessage());
        }
    }

    /** One look. */
    void look() {
        Map<Path, State> now = states();
        List<Path> settled = new ArrayList<>();
        now.forEach((file, state) -> {
            if (state.equals(before.get(file)) && !state.equals(handed.get(file))) {
                settled.add(file);
            }
        });
        before = now;
        if (!settled.isEmpty()) {
            settled.sort(null);
            arrived.accept(settled);
            settled.forEach(file -> handed.put(file, now.getOrDefault(file, new State(0, 0))));
        }
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(FolderWatch::visible).toList()) {
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                if (about.isRegularFile()) {
                    states.put(
                            file,
                            new State(about.size(), about.lastModifiedTime().toMillis()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return states;
    }

    private static boolean visible(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    /** Waits for what is being done. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                complain.accept(folder + ": left while articles were still being read; they are read again next time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
