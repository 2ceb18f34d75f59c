package org.cumbre.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cumbre.ingest.NoisePhrases.Match;
import org.cumbre.text.Document;
import org.cumbre.text.Layer;

/**
 * Finds what stands on a news page around the article: menus, share bars, lists of other headlines, author boxes, comment forms.
 *
 * <p>Rules look at lines: at their own words, then at the lines around them. Nothing is cut out, so that offsets stay those of the text.
 * Dates are left alone, they may be the article's own. Safe for use by many threads.
 */
public final class PageNoise {

    /** The parts of a document that are no part of the article, in order of the text. */
    public static final Layer<NoiseSpan> LAYER = Layer.of("noise");

    private static final int HEADLINE_MIN = 3;
    private static final int HEADLINE_MAX = 25;
    private static final int TEASER_MAX = 12;
    private static final int NAME_MAX = 4;
    private static final int TRAILING_LIST = 3;

    private final NoisePhrases phrases;

    private PageNoise(NoisePhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * By the word lists of a language and those that it includes.
     *
     * @throws IllegalArgumentException if there are none, or they are not well-formed; names file and line
     */
    public static PageNoise forLanguage(String tag) {
        return new PageNoise(NoisePhrases.forLanguage(tag));
    }

    public Document annotate(Document document) {
        return document.with(LAYER, spans(document.text()));
    }

    /** The parts of a text that are noise, in order, none overlapping another. */
    public List<NoiseSpan> spans(String text) {
        List<Line> lines = Line.of(text);
        List<LineNoise> noise = new ArrayList<>(
                lines.stream().map(line -> LineNoise.of(line, phrases)).toList());
        listsUnderHeadings(lines, noise);
        authorBoxes(lines, noise);
        repeatedHeadlines(lines, noise);
        betweenEnds(lines, noise);
        trailingHeadlines(lines, noise);
        return noise.stream().flatMap(found -> found.spans().stream()).toList();
    }

    private static void listsUnderHeadings(List<Line> lines, List<LineNoise> noise) {
        boolean inList = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (noise.get(i).opensList()) {
                inList = true;
            } else if (inList && !noise.get(i).all(line)) {
                inList = line.length() <= (line.endsSentence() ? TEASER_MAX : HEADLINE_MAX);
                if (inList) {
                    noise.set(i, mark(line, "other headlines"));
                }
            }
        }
    }

    private void authorBoxes(List<Line> lines, List<LineNoise> noise) {
        for (int i = 0; i < lines.size(); i++) {
            String normal = lines.get(i).normal();
            if (!phrases.has(Match.ROLE, normal)) {
                continue;
            }
            noise.set(i, new LineNoise(mark(lines.get(i), "author").spans(), false, i > 0));
            if (i > 0 && name(lines.get(i - 1))) {
                noise.set(i - 1, mark(lines.get(i - 1), "author"));
            }
        }
    }

    private static void repeatedHeadlines(List<Line> lines, List<LineNoise> noise) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() >= HEADLINE_MIN
                    && !seen.add(line.normal())
                    && !line.dated()
                    && !noise.get(i).all(line)) {
                noise.set(i, mark(line, "repeated line"));
            }
        }
    }

    /** Short lines after the article's end and before another line of what follows it: biographies, slogans. */
    private static void betweenEnds(List<Line> lines, List<LineNoise> noise) {
        int end = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (noise.get(i).ends()) {
                for (int between = end + 1; end >= 0 && between < i; between++) {
                    if (!noise.get(between).all(lines.get(between))) {
                        noise.set(between, mark(lines.get(between), "after the article"));
                    }
                }
                end = i;
            } else if (!noise.get(i).all(lines.get(i)) && lines.get(i).length() > HEADLINE_MAX) {
                end = -1;
            }
        }
    }

    /** Three headlines or more at the very end, under no heading. */
    private static void trailingHeadlines(List<Line> lines, List<LineNoise> noise) {
        List<Integer> run = new ArrayList<>();
        int i = lines.size() - 1;
        for (; i >= 0; i--) {
            Line line = lines.get(i);
            if (headline(line) && noise.get(i).spans().isEmpty()) {
                run.add(i);
            } else if (!noise.get(i).all(line)) {
                break;
            }
        }
        if (run.size() >= TRAILING_LIST && i >= 0 && lines.get(i).endsSentence()) {
            run.forEach(index -> noise.set(index, mark(lines.get(index), "other headlines")));
        }
    }

    private static boolean headline(Line line) {
        return line.length() > HEADLINE_MIN
                && line.length() <= HEADLINE_MAX
                && !line.endsSentence()
                && !line.dated()
                && line.startsUpper()
                && !line.text().matches("[-–•●*].*");
    }

    private static boolean name(Line line) {
        List<String> words = line.words();
        return words.size() > 1
                && words.size() <= NAME_MAX
                && !line.endsSentence()
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static LineNoise mark(Line line, String reason) {
        return new LineNoise(List.of(new NoiseSpan(line.span(), reason)), false, false);
    }
}
