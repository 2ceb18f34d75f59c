package org.cumbre.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is read in the background while its owner reads other things: models, rules and tables load side by side. */
public final class Loading<T> {

    private final CompletableFuture<T> future;

    private Loading(CompletableFuture<T> future) {
        this.future = future;
    }

    /** Begins to read. */
    public static <T> Loading<T> start(Supplier<T> reader) {
        return new Loading<>(CompletableFuture.supplyAsync(reader));
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
