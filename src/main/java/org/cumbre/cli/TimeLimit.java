package org.cumbre.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that ends when its time is over: its thread is interrupted, and obeys at the next sentence. */
final class TimeLimit implements AutoCloseable {

    private final Duration limit;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "time limit");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** @throws CancellationException if the work was interrupted because its time is over */
    <T> T within(Supplier<T> work) {
        Thread worker = Thread.currentThread();
        ScheduledFuture<?> alarm = clock.schedule(worker::interrupt, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            alarm.cancel(false);
            Thread.interrupted(); // the next article starts anew
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
