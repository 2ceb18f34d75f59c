package org.cumbre.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What several want of one language is in memory once. */
class SharedTest {

    private static final LanguagePack SPANISH = LanguagePack.load("es");

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void whoAsksLaterGetsWhatTheFirstHasRead() {
        Shared<StringBuilder> shared = new Shared<>(pack -> new StringBuilder(pack.tag()));

        StringBuilder first = shared.of(SPANISH);

        assertEquals("es", first.toString());
        assertSame(first, shared.of(LanguagePack.load("es")));
    }

    @Test
    void whatCouldNotBeReadIsReadAgainForTheNext() {
        Shared<String> shared = new Shared<>(pack -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalArgumentException("not there yet");
            }
            return pack.tag();
        });

        assertThrows(IllegalArgumentException.class, () -> shared.of(SPANISH));
        assertEquals("es", shared.of(SPANISH));
    }
}
