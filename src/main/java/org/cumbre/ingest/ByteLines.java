package org.cumbre.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time, so that one line in a wrong encoding does not spoil the others. */
final class ByteLines implements Closeable {

    private final InputStream in;
    private final int limit;
    private long offset;
    private int number;

    /** @param limit longest line to keep, in bytes */
    ByteLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line without its line feed; empty at the end. Of a line over the limit only one byte more than the limit is kept. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = offset;
        for (int b = in.read(); b >= 0; b = in.read()) {
            offset++;
            if (b == '\n') {
                return Optional.of(new Line(++number, start, line.toByteArray()));
            }
            if (line.size() <= limit) {
                line.write(b);
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(new Line(++number, start, line.toByteArray()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * A line of a file.
     *
     * @param number from 1
     * @param offset of its first byte in the file
     */
    record Line(int number, long offset, byte[] bytes) {}
}
