package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.Span;

/**
 * Cuts a text where its line breaks end a sentence. A blank line always does, and so does the end of a headline or list item; a line
 * of hard-wrapped prose runs on into the next. A run of lines counts as hard-wrapped if its lines are short and the next line's first
 * word would not have fitted any more.
 */
final class Paragraphs {

    /** Prose that somebody wrapped has lines no longer than this. */
    private static final int WIDEST_WRAP = 130;

    /** A line at least this long that neither ends nor starts like a sentence was cut by accident. */
    private static final int LONG_LINE = 40;

    private Paragraphs() {}

    /** Stretches of the text without blanks around them, in order; no sentence crosses their bounds. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span line : lines(text)) {
            if (line.length() == 0) {
                close(text, block, paragraphs);
            } else {
                block.add(line);
            }
        }
        close(text, block, paragraphs);
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                lines.add(stripped(text, start, i));
                boolean windows = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += windows ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Joins the lines of a block that run on; empties the block. */
    private static void close(String text, List<Span> block, List<Span> paragraphs) {
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = block.size() > 2 && width <= WIDEST_WRAP;
        for (int i = 0; i < block.size(); i++) {
            Span line = block.get(i);
            if (i > 0 && runsOn(text, block.get(i - 1), line, wrapped ? width : Integer.MAX_VALUE)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).union(line));
            } else {
                paragraphs.add(line);
            }
        }
        block.clear();
    }

    private static boolean runsOn(String text, Span line, Span next, int width) {
        if (endsSentence(text, line) || isListItem(text, next)) {
            return false;
        }
        boolean full = line.length() + 1 + firstWord(text, next) > width;
        boolean cut = Character.isLowerCase(text.charAt(next.start()))
                && (line.length() >= LONG_LINE || text.charAt(line.end() - 1) == ',');
        return full || cut;
    }

    private static boolean endsSentence(String text, Span line) {
        int end = line.end() - 1;
        while (end > line.start() && "\")]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".?!\u2026:".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isListItem(String text, Span line) {
        return line.length() > 1
                && "-*\u2022\u00B7\u25CF\u25AA".indexOf(text.charAt(line.start())) >= 0
                && Character.isWhitespace(text.charAt(line.start() + 1));
    }

    private static int firstWord(String text, Span line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
