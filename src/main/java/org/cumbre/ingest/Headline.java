package org.cumbre.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headline of a plain text: its first line that is no page noise, if it is short, ends without a full stop and text follows. */
final class Headline {

    private static final int LONGEST = 250;
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\p{Lu}\\.\\s?\\p{Lu}{1,2}\\.");

    private Headline() {}

    static Optional<String> of(String text, List<NoiseSpan> noise) {
        List<Line> lines = Line.of(text).stream()
                .filter(line -> noise.stream().noneMatch(found -> found.span().overlaps(line.span())))
                .filter(line -> !line.dated() || line.length() > 6)
                .limit(2)
                .toList();
        return lines.stream()
                .limit(lines.size() - 1L)
                .filter(line -> line.text().length() <= LONGEST && !fullStop(line.text()))
                .filter(line -> lines.get(1).startsUpper())
                .map(Line::text)
                .findFirst();
    }

    private static boolean fullStop(String line) {
        return line.endsWith(".") && !ABBREVIATION.matcher(line).matches();
    }
}
