package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cumbre.sample.ArticleGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the graph says depends on what the articles say, not on how they come or on how many threads read them. As many articles as
 * {@code -Dsame.articles=N} says, recombined from the texts of {@code -Dsame.texts=FOLDER}.
 */
class SameGraphTest {

    private static final int COUNT = Integer.getInteger("same.articles", 12);
    private static final Path TEXTS = Path.of(System.getProperty("same.texts", "src/main/resources/examples"));

    @TempDir
    static Path folder;

    private static List<String> expected = List.of();

    @BeforeAll
    static void make() throws IOException {
        new ArticleGenerator(TEXTS, 17).write(folder, COUNT);
        expected = events("made.jsonl", "first", 1);
        assertFalse(expected.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"pages, 2", "made.warc.gz, 4"})
    void pagesAndArchivesOnSeveralThreadsGiveTheEventsOfJsonLinesOnOne(String input, int threads) throws IOException {
        assertEquals(expected, events(input, input, threads));
    }

    @Test
    void aSecondRunOnTwoThreadsChangesNothing() throws IOException {
        assertEquals(expected, events("made.jsonl", "first", 2));
    }

    /** All events but for where the articles came from. */
    private static List<String> events(String input, String graph, int threads) throws IOException {
        String database = folder.resolve("graph-" + graph).toString();
        Run build = Run.of(
                "build", folder.resolve(input).toString(), "--db", database, "--threads", String.valueOf(threads));
        assertEquals(0, build.status(), build.err());
        ObjectMapper json = new ObjectMapper();
        return Run.of("export", "jsonl", "--db", database)
                .out()
                .lines()
                .map(line -> withoutSources(line, json))
                .toList();
    }

    private static String withoutSources(String line, ObjectMapper json) {
        try {
            JsonNode event = json.readTree(line);
            event.path("reports").forEach(report -> ((ObjectNode) report).remove("source"));
            return event.toString();
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
