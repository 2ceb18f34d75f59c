package org.cumbre.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cumbre.text.Span;

/**
 * A line of the article's text, or a part of one between separators, without the white space around it. What is asked of it again and again
 * is worked out once; for one thread.
 */
final class Line {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*|\\s+[·•»›>/]+\\s+|\\t+|\\s{3,}");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\d)\\d{1,2}[./-]\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}:\\d\\d");
    private static final String SENTENCE_ENDS = ".!?…:;,";
    private static final String CLOSERS = "\"'”’»)]*";
    private static final String INSIDE_WORDS = ".'’-";

    private final Span span;
    private final String text;
    private Optional<List<String>> words = Optional.empty();
    private Optional<String> normal = Optional.empty();
    private Optional<Boolean> dated = Optional.empty();

    /**
     * @param span characters of the article's text
     * @param text those characters
     */
    Line(Span span, String text) {
        this.span = span;
        this.text = text;
    }

    Span span() {
        return span;
    }

    String text() {
        return text;
    }

    /** The text as {@link NoisePhrases#normal} makes it. */
    String normal() {
        if (normal.isEmpty()) {
            normal = Optional.of(NoisePhrases.normal(text));
        }
        return normal.get();
    }

    /** The lines of a text that have more than white space in them. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            Line line = trimmed(text, matcher.start(), matcher.end());
            if (line.span().length() > 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What stands between bars, dots, arrows and wide gaps: the entries of a menu, the steps of a breadcrumb trail. */
    List<Line> parts() {
        List<Line> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int from = 0;
        while (separator.find()) {
            addPart(parts, from, separator.start());
            from = separator.end();
        }
        addPart(parts, from, text.length());
        return parts;
    }

    /** Letters and numbers in a row, with single full stops, apostrophes and hyphens inside. */
    List<String> words() {
        if (words.isEmpty()) {
            words = Optional.of(wordsOf(text));
        }
        return words.get();
    }

    private static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = afterLetters(text, start);
            if (end == start) {
                start += Character.charCount(text.codePointAt(start));
                continue;
            }
            while (end < text.length()
                    && INSIDE_WORDS.indexOf(text.charAt(end)) >= 0
                    && afterLetters(text, end + 1) > end + 1) {
                end = afterLetters(text, end + 1);
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Where letters and numbers end that start at a place. */
    private static int afterLetters(String text, int start) {
        int end = start;
        while (end < text.length() && letterOrNumber(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean letterOrNumber(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    int length() {
        return words().size();
    }

    /** Has a year, a numeric date or a time of day in it, which may be the article's own. */
    boolean dated() {
        if (dated.isEmpty()) {
            dated = Optional.of(DATE.matcher(text).find());
        }
        return dated.get();
    }

    /** Ends as a sentence does, quotation marks and brackets aside. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Its first letter, if it has one, is no lower-case letter. */
    boolean startsUpper() {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(1).noneMatch(Character::isLowerCase);
    }

    private void addPart(List<Line> parts, int from, int to) {
        Line part = trimmed(text, from, to);
        if (part.span().length() > 0) {
            int base = span.start();
            parts.add(new Line(
                    new Span(base + part.span().start(), base + part.span().end()), part.text()));
        }
    }

    private static Line trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(new Span(from, to), text.substring(from, to));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
