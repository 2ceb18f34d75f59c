package org.cumbre.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/** Counts the bytes read. It never says that none are there: GZIPInputStream would take that for the end of all members. */
final class CountingStream extends FilterInputStream {

    private final LongAdder total;
    private long count;

    /** @param total counts those of other streams, too */
    CountingStream(InputStream in, LongAdder total) {
        super(in);
        this.total = total;
    }

    long count() {
        return count;
    }

    @Override
    public int available() throws IOException {
        return Math.max(1, super.available());
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        count += more;
        total.add(more);
    }
}
