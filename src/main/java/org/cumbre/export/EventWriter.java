package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import org.cumbre.store.EventSource;

/** Writes events in one format, in UTF-8. Leaves the stream open. */
@FunctionalInterface
interface EventWriter {

    /** How many events were written: some formats have no place for events without a date. */
    long write(EventSource events, ExportOptions options, OutputStream out) throws IOException;
}
