package org.cumbre.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** A file or standard input: what it is called, what is in it, and its bytes, unpacked where they are packed. */
final class Input {

    private static final int HEAD = 1024;
    private static final String MARK = "\uFEFF";

    private final String name;
    private final String ending;
    private final Opening opening;

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private Input(String name, String ending, Opening opening) {
        this.name = name;
        this.ending = ending;
        this.opening = opening;
    }

    /** @param read counts the bytes that are read of it, packed as they are */
    static Input of(Path file, LongAdder read) {
        return new Input(
                Sources.name(file),
                Sources.ending(file),
                () -> UnpackedStream.of(new CountingStream(Files.newInputStream(file), read)));
    }

    /** Standard input, called "-"; what is in it shows in its first characters. */
    static Input standard(InputStream in) throws IOException {
        BufferedInputStream unpacked =
                new BufferedInputStream(UnpackedStream.of(new CountingStream(in, new LongAdder())), 1 << 16);
        unpacked.mark(HEAD);
        String head = new String(unpacked.readNBytes(HEAD), StandardCharsets.UTF_8).strip();
        unpacked.reset();
        return new Input("-", guess(head.startsWith(MARK) ? head.substring(1) : head), () -> unpacked);
    }

    private static String guess(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (head.startsWith("{")) {
            return RecordFile.ENDING;
        }
        if (head.startsWith("WARC/")) {
            return WarcFile.ENDING;
        }
        if (!head.startsWith("<")) {
            return TextFile.ENDING;
        }
        return lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf") ? "xml" : "html";
    }

    String name() {
        return name;
    }

    /** The ending of what is in it: "jsonl" for "a.jsonl.gz". */
    String ending() {
        return ending;
    }

    /** The bytes from the first on, unpacked. */
    InputStream open() throws IOException {
        return opening.open();
    }

    /**
     * All that is in it.
     *
     * @throws UnreadableTextException if that is nothing, or more than one article may hold
     */
    byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = limited(in);
            if (bytes.length == 0) {
                throw new UnreadableTextException("the file is empty");
            }
            return bytes;
        }
    }

    /** @throws UnreadableTextException if there is more than one article may hold */
    static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ArticleReader.TEXT_LIMIT + 1);
        if (bytes.length > ArticleReader.TEXT_LIMIT) {
            throw new UnreadableTextException(
                    "more than the %d MB allowed for one article".formatted(ArticleReader.TEXT_LIMIT >> 20));
        }
        return bytes;
    }
}
