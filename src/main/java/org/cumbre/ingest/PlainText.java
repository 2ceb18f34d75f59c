package org.cumbre.ingest;

import org.cumbre.ingest.page.PageReader;

/** Decodes text whose encoding nothing tells: UTF-8 and UTF-16 by their marks, UTF-8 if it is valid, else Windows-1252, which has Latin-1 in it. */
final class PlainText {

    /** Text has hardly any control characters but tabs and ends of lines. */
    private static final int LEAST_BETWEEN_CONTROLS = 50;

    private PlainText() {}

    /**
     * The text, without a byte order mark. In UTF-8 that is damaged here and there the broken bytes are replacement characters.
     *
     * @param base what to add to offsets in messages: how far into the file the bytes begin
     * @throws UnreadableTextException if the bytes are binary content
     */
    static String decode(byte[] bytes, long base) throws UnreadableTextException {
        if (!PageReader.marked(bytes)) {
            refuseBinary(bytes, base);
        }
        return PageReader.decode(bytes);
    }

    /** @throws UnreadableTextException if there is a zero byte, which text does not have, or there are many control characters */
    static void refuseBinary(byte[] bytes, long base) throws UnreadableTextException {
        long controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableTextException("binary file, not text: a zero byte at byte " + (base + i));
            }
            controls += bytes[i] > 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) ? 1 : 0;
        }
        if (controls * LEAST_BETWEEN_CONTROLS > bytes.length) {
            throw new UnreadableTextException("binary file, not text: %d control characters".formatted(controls));
        }
    }
}
