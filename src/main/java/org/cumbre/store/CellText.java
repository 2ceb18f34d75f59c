package org.cumbre.store;

import java.util.ArrayList;
import java.util.List;

/** Breaks the text of a table's cell into lines and pads them; widths are counted in code points. */
final class CellText {

    private CellText() {}

    /** Lines of at most that width, broken at blanks; a longer word, such as an IRI, keeps a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static int width(List<String> lines) {
        return lines.stream().mapToInt(CellText::length).max().orElse(0);
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().filter(CellText::visible).count();
    }

    private static boolean visible(int character) {
        return Character.getType(character) != Character.NON_SPACING_MARK
                && Character.getType(character) != Character.FORMAT;
    }
}
