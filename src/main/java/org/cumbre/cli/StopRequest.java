package org.cumbre.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or the system's wish that the process ends: told to who works, which then has a minute to bring things into order. Closed last, when
 * the graph is closed and all is said: the process is gone a moment later.
 */
final class StopRequest implements AutoCloseable {

    private static final int GRACE_SECONDS = 60;

    private final CountDownLatch inOrder = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean made;

    StopRequest() {
        this(() -> {});
    }

    StopRequest(Runnable told) {
        this.hook = new Thread(
                () -> {
                    made = true;
                    told.run();
                    await();
                },
                "stop request");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean made() {
        return made;
    }

    private void await() {
        try {
            if (!inOrder.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return; // the graph is as it was after the last batch
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is in order. */
    @Override
    public void close() {
        inOrder.countDown();
        if (!made) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException stopping) {
                made = true;
            }
        }
    }
}
