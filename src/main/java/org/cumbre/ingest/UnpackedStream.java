package org.cumbre.ingest;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What a stream in gzip (RFC 1952) or Zstandard (RFC 8878) unpacks to, or the stream itself; its first bytes tell which. What unpacks to
 * far more than any text does is refused: it was made to fill memory or disks.
 */
final class UnpackedStream extends FilterInputStream {

    /** Text packs to a tenth, at most to a fiftieth. */
    private static final int MOST_TIMES = 200;

    private static final long HARMLESS = 64L << 20;

    private final CountingStream packed;
    private long unpacked;

    private UnpackedStream(InputStream in, CountingStream packed) {
        super(in);
        this.packed = packed;
    }

    static InputStream of(CountingStream packed) throws IOException {
        BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
        in.mark(4);
        byte[] magic = in.readNBytes(4);
        in.reset();
        try {
            if (starts(magic, 0x1F, 0x8B)) {
                return new UnpackedStream(new GZIPInputStream(in, 1 << 16), packed);
            }
            if (starts(magic, 0x28, 0xB5, 0x2F, 0xFD)) {
                return new UnpackedStream(new ZstdInputStream(in), packed);
            }
            return in;
        } catch (IOException broken) {
            packed.close();
            throw new UnreadableTextException("packed, but cannot be unpacked: " + Sources.reason(broken));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException | RuntimeException broken) { // the decoder of Zstandard throws what it likes
            throw new IOException(
                    "cannot be unpacked beyond byte %d of what is in it: %s".formatted(unpacked, broken.getMessage()));
        }
        unpacked += Math.max(0, count);
        if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed.count()) {
            throw new IOException("unpacks to more than %d times its size; that is no text".formatted(MOST_TIMES));
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
