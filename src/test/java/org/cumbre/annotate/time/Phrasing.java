package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.Span;

/**
 * A sentence of the corpus.
 *
 * @param line of the file
 * @param kind the heading it stands under
 * @param value TIMEX3 value; "none" if there is no expression
 * @param days "begin..end", either of them may be empty; "none" for no days
 * @param text the sentence without brackets
 * @param span the characters that stood in brackets; empty for a negative example
 */
record Phrasing(int line, String kind, String value, String days, String text, Span span) {

    static List<Phrasing> read(String file) {
        List<Phrasing> all = new ArrayList<>();
        String kind = "";
        String[] expected = {"", ""};
        int number = 0;
        for (String line : file.split("\n", -1)) {
            number++;
            if (line.startsWith("## ")) {
                kind = line.substring(3);
            } else if (line.startsWith("= ")) {
                expected = (line.substring(2) + " none").split(" ");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                all.add(phrasing(number, kind, expected, line));
            }
        }
        return all;
    }

    private static Phrasing phrasing(int number, String kind, String[] expected, String line) {
        int open = line.indexOf('[');
        int close = line.indexOf(']');
        String text = line.replace("[", "").replace("]", "");
        Span span = open < 0 ? new Span(0, 0) : new Span(open, close - 1);
        return new Phrasing(number, kind, expected[0], expected[1], text, span);
    }

    boolean negative() {
        return value.equals("none");
    }

    /** Brackets around a mere preposition: any place will do. */
    boolean anySpan() {
        return span.length() == 2;
    }
}
