package org.cumbre.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Something that is read in the background while its owner reads other things: models, rules and tables load side by side. */
public final class Loading<T> {

    /** A thread for each: those that wait for another must not keep it from beginning, as they would in a pool as large as the machine. */
    private static final Executor READERS = reader -> {
        Thread thread = new Thread(reader, "loading");
        thread.setDaemon(true);
        thread.start();
    };

    private final CompletableFuture<T> future;

    private Loading(CompletableFuture<T> future) {
        this.future = future;
    }

    /** Begins to read. */
    public static <T> Loading<T> start(Supplier<T> reader) {
        return new Loading<>(CompletableFuture.supplyAsync(reader, READERS));
    }

    /**
     * Waits for it.
     *
     * @throws RuntimeException whatever reading it failed with, such as an IllegalArgumentException that names file and line
     */
    public T loaded() {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
