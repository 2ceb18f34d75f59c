package org.cumbre.server.api;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cumbre.store.EventStore;

/** Keeps the index of the events as they stand; makes it anew, in a thread of its own, when the store has changed. */
final class EventIndexes {

    private static final int MANY = 10_000;

    private final EventStore store;
    private Version newest;
    private Optional<EventIndex> last = Optional.empty();

    private record Version(long number, CompletableFuture<EventIndex> index) {}

    /** Begins to make the index at once. */
    EventIndexes(EventStore store) {
        this.store = store;
        this.newest = make(store.version());
    }

    /** The events as they stand. */
    EventIndex current() {
        return newest().index().join();
    }

    /** The same; of many events, while they are being read anew, as they stood before. */
    EventIndex soon() {
        Optional<EventIndex> before = before().filter(index -> index.all().size() >= MANY);
        if (before.isEmpty()) {
            return current();
        }
        CompletableFuture<EventIndex> index = making().orElseGet(() -> newest().index());
        return index.isDone() ? index.join() : before.get();
    }

    /** Waits until nothing is being read. */
    void finish() {
        making().ifPresent(index -> index.handle((made, failed) -> true).join());
    }

    private synchronized Optional<CompletableFuture<EventIndex>> making() {
        return Optional.of(newest.index()).filter(index -> !index.isDone());
    }

    private synchronized Optional<EventIndex> before() {
        return last;
    }

    private synchronized Version newest() {
        long number = store.version();
        if (newest.number() != number || newest.index().isCompletedExceptionally()) {
            newest = make(number);
        }
        return newest;
    }

    private synchronized EventIndex made(EventIndex index) {
        last = Optional.of(index);
        return index;
    }

    private Version make(long number) {
        CompletableFuture<EventIndex> index = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        index.complete(made(store.read(graphs -> EventIndex.of(graphs.getDefaultGraph()))));
                    } catch (RuntimeException | Error failed) {
                        index.completeExceptionally(failed);
                    }
                },
                "event-index");
        thread.setDaemon(true);
        thread.start();
        return new Version(number, index);
    }
}
