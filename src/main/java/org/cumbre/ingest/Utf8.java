package org.cumbre.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of UTF-8: a byte that does not belong is a fault with its offset, never a guess. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * The text, without a byte order mark.
     *
     * @param base what to add to offsets in messages: how far into the file the bytes begin
     * @throws UnreadableTextException if the bytes are binary content or no UTF-8
     */
    static String decode(byte[] bytes, long base) throws UnreadableTextException {
        refuseBinary(bytes, base);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableTextException("not valid UTF-8 at byte %d (0x%02X); save the text as UTF-8"
                    .formatted(base + in.position(), bytes[in.position()] & 0xFF));
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** @throws UnreadableTextException if there is a zero byte, which text does not have, or the mark of UTF-16 */
    static void refuseBinary(byte[] bytes, long base) throws UnreadableTextException {
        if (bytes.length > 1 && (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))) {
            throw new UnreadableTextException("UTF-16 text; save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableTextException("binary file, not text: a zero byte at byte " + (base + i));
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
