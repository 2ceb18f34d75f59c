package org.cumbre.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page. What it says of its encoding is often wrong, so the bytes come first: a byte order mark, then UTF-8 if they are valid
 * UTF-8, then what the page says, then Windows-1252 or UTF-8 that is damaged here and there.
 */
final class PageEncoding {

    private static final int HEAD = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private PageEncoding() {}

    /** The page as characters, without a byte order mark. */
    static String decode(byte[] bytes) {
        String text = marked(bytes).map(charset -> new String(bytes, charset)).orElseGet(() -> unmarked(bytes));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The encoding that the first bytes give away. */
    static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static String unmarked(byte[] bytes) {
        try {
            CharBuffer strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return strict.toString();
        } catch (CharacterCodingException notUtf8) {
            Charset declared = declared(bytes).orElse(StandardCharsets.UTF_8);
            return declared.equals(StandardCharsets.UTF_8) ? damaged(bytes) : new String(bytes, declared);
        }
    }

    /** UTF-8 with some broken bytes in it, or another encoding under a wrong name: whichever explains more of the bytes. */
    private static String damaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long accented = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return accented > broken ? text : new String(bytes, WINDOWS);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher matcher =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset named = Charset.forName(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            boolean latin = named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin || named.name().startsWith("UTF-16") ? WINDOWS : named);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
