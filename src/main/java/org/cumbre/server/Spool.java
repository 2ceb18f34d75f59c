package org.cumbre.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Holds what is written to it: the first of it in memory, all of it in a temporary file if it gets longer. */
final class Spool extends OutputStream {

    private static final int IN_MEMORY = 1 << 18;

    private final long most;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<Path> file = Optional.empty();
    private OutputStream out = memory;
    private long length;
    private boolean overfull;

    /** @param most bytes that it takes; with more, writing fails */
    Spool(long most) {
        this.most = most;
    }

    long length() {
        return length;
    }

    /** Somebody wanted to write more than it takes. */
    boolean overfull() {
        return overfull;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (length + count > most) {
            overfull = true;
            throw new IOException("the answer has more than " + most + " bytes");
        }
        if (file.isEmpty() && length + count > IN_MEMORY) {
            Path path = Files.createTempFile("cumbre-answer-", ".part");
            file = Optional.of(path);
            out = Files.newOutputStream(path);
            memory.writeTo(out);
            memory.reset();
        }
        out.write(bytes, offset, count);
        length += count;
    }

    /** Forgets what was written, and that it was too much. */
    void clear() {
        try {
            close();
        } catch (IOException left) {
            file.ifPresent(path -> path.toFile().deleteOnExit());
        }
        file = Optional.empty();
        out = memory;
        memory.reset();
        length = 0;
    }

    void copyTo(OutputStream other) throws IOException {
        if (file.isPresent()) {
            out.flush();
            Files.copy(file.get(), other);
        } else {
            memory.writeTo(other);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
