package org.cumbre.rdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Checks what an error tells its reader. */
public final class Complaints {

    private Complaints() {}

    /** The message holds each of the parts. */
    public static void assertNames(Throwable error, String... parts) {
        String message = String.valueOf(error.getMessage());
        for (String part : parts) {
            assertTrue(message.contains(part), () -> "\"" + part + "\" is not in: " + message);
        }
    }
}
