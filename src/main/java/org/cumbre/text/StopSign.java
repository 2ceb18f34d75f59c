package org.cumbre.text;

import java.util.concurrent.CancellationException;

/** Where long work asks whether it is still wanted: a thread whose article takes too long is interrupted. */
public final class StopSign {

    private StopSign() {}

    /** @throws CancellationException if this thread was interrupted */
    public static void obey() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
