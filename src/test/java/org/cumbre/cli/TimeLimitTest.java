package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.cumbre.text.StopSign;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void workWithoutEndIsEndedAndItsThreadIsFitForTheNext() {
        try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1))) {
            assertThrows(CancellationException.class, () -> limit.within(TimeLimitTest::endless));
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void workThatEndsGivesItsResult() {
        try (TimeLimit limit = new TimeLimit(Duration.ofHours(1))) {
            assertEquals("done", limit.within(() -> "done"));
        }
    }

    private static String endless() {
        while (true) {
            StopSign.obey();
        }
    }
}
