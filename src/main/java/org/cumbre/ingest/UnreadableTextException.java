package org.cumbre.ingest;

import java.io.IOException;

/** Bytes that are no text: binary content, nothing at all, or too much of it. */
final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableTextException(String message) {
        super(message);
    }
}
