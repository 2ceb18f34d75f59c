package org.cumbre.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cumbre.export.ExportFormat;
import org.cumbre.export.ExportOptions;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;

/**
 * A file that events are exported to. It is written beside its place first, so that an export that breaks off leaves an older one whole.
 *
 * @param path where it comes to stand
 */
record ExportFile(Path path) {

    /** How many events were written. */
    long write(EventStore store, EventFilter filter, ExportFormat format, ExportOptions options) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                written = stream(store, filter, format, options, out);
            }
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes to a stream instead. */
    static long stream(
            EventStore store, EventFilter filter, ExportFormat format, ExportOptions options, OutputStream out)
            throws IOException {
        try {
            return store.read(filter, events -> {
                try {
                    return format.write(events, options, out);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
