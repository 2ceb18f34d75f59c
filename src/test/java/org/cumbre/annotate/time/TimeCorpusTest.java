package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrasings of corpus-es.txt come to their values; a failure says whether nothing, a part or something else was found. */
final class TimeCorpusTest {

    private static final Map<String, Long> PASSED = new ConcurrentHashMap<>();

    static Stream<Phrasing> phrasings() throws Exception {
        try (var in = Objects.requireNonNull(TimeCorpusTest.class.getResourceAsStream("corpus-es.txt"))) {
            return Phrasing.read(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrasings")
    void phrasingComesToItsValue(Phrasing phrasing) {
        List<TimeExpression> found = TimeReader.times(phrasing.text());
        String problem = problem(phrasing, found);
        if (problem.isEmpty()) {
            PASSED.merge(phrasing.kind(), 1L, Long::sum);
        } else {
            fail("line " + phrasing.line() + ", " + problem + "; expected " + phrasing + ", found " + found);
        }
    }

    /** Nothing, a part, a wrong value or wrong days; empty if all is right. */
    static String problem(Phrasing phrasing, List<TimeExpression> found) {
        if (phrasing.negative()) {
            return found.isEmpty() ? "" : "found what is no time";
        }
        Span span = phrasing.span();
        List<TimeExpression> there =
                found.stream().filter(time -> time.span().overlaps(span)).toList();
        if (there.isEmpty()) {
            return phrasing.anySpan() ? anywhere(phrasing, found) : "nothing there";
        }
        TimeExpression time = there.get(0);
        if (!phrasing.anySpan() && !time.span().equals(span)) {
            return "only a part, or too much";
        }
        return wrong(phrasing, time);
    }

    private static String anywhere(Phrasing phrasing, List<TimeExpression> found) {
        return found.isEmpty() ? "nothing there" : wrong(phrasing, found.get(0));
    }

    private static String wrong(Phrasing phrasing, TimeExpression time) {
        if (!time.value().timex().equals(phrasing.value())) {
            return "wrong value";
        }
        return phrasing.days().equals(days(time)) ? "" : "wrong days";
    }

    private static String days(TimeExpression time) {
        if (!time.dated()) {
            return "none";
        }
        return time.value().begin().map(Object::toString).orElse("")
                + ".."
                + time.value().end().map(Object::toString).orElse("");
    }

    @Test
    void corpusIsLargeAndNamesWhatIsNoTime() throws Exception {
        List<Phrasing> all = phrasings().toList();
        long negatives = all.stream().filter(Phrasing::negative).count();
        assertTrue(all.size() >= 500, () -> "only " + all.size() + " phrasings");
        assertTrue(negatives >= 80, () -> "only " + negatives + " negatives");
    }

    /** What is covered, by kind: phrasings, and how many of them came to their value. */
    @AfterAll
    static void printCoverage() throws Exception {
        Map<String, Long> kinds =
                phrasings().collect(Collectors.groupingBy(Phrasing::kind, TreeMap::new, Collectors.counting()));
        StringBuilder table = new StringBuilder(String.format("%-42s %9s %7s%n", "kind", "phrasings", "passed"));
        kinds.forEach((kind, count) ->
                table.append(String.format("%-42s %9d %7d%n", kind, count, PASSED.getOrDefault(kind, 0L))));
        table.append(String.format("%-42s %9d %7d", "all", sum(kinds), sum(PASSED)));
        System.out.println(table);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
