package org.cumbre.export;

/**
 * Text as people should see it. News can hold characters that show nothing and change how the text around them is read: controls, and
 * the marks that turn the direction of writing (Unicode Standard Annex 9), with which a name can pose as another.
 */
final class PlainText {

    private PlainText() {}

    /** In one line: runs of white space become one blank. */
    static String line(String text) {
        return visible(text).replaceAll("\\s+", " ").strip();
    }

    /** Without controls other than tabs and line ends, direction marks and halves of surrogate pairs. */
    static String visible(String text) {
        return text.codePoints().allMatch(PlainText::isVisible)
                ? text
                : text.codePoints()
                        .filter(PlainText::isVisible)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isVisible(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean direction =
                c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        int type = Character.getType(c);
        return space
                || !direction
                        && type != Character.CONTROL
                        && type != Character.SURROGATE
                        && (c & 0xFFFE) != 0xFFFE
                        && c != 0xFEFF;
    }
}
