package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar: texts escaped (RFC 5545, 3.3.11), lines folded at 75 octets without cutting a character (3.1). */
final class ContentLines {

    private static final int OCTETS = 75;

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is a text. */
    void text(String property, String text) throws IOException {
        write(
                property,
                PlainText.visible(text)
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\r\n?|\n", "\\\\n"));
    }

    /** A property whose value needs no escape. */
    void write(String property, String value) throws IOException {
        String line = property + ":" + value;
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            int more = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += more;
            at += Character.charCount(c);
        }
        out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
