package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

    private static final String STORY = """
            Putin y Xi se reunieron en Pekín

            El presidente ruso, Vladímir Putin, se reunió el 16 de mayo de 2024 en Pekín con su homólogo chino, Xi Jinping.

            More Stories
            Maduro se reunió con Petro en Caracas
            """;

    @TempDir
    Path folder;

    private Path articles;
    private String database;

    @BeforeEach
    void folders() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        database = folder.resolve("graph").toString();
    }

    @Test
    void anArticleBecomesEventsWithTheirSentence() throws IOException {
        Path file = Files.writeString(articles.resolve("a.txt"), STORY);

        Run build = Run.of("build", articles.toString(), "--db", database, "--threads", "2");
        Run export = Run.of("export", "jsonl", "--db", database, "--type", "Meeting", "--actor", "Xi Jinping");

        assertEquals(0, build.status(), build.err());
        assertTrue(build.out().startsWith("1 articles read, 1 of them new or changed"), build.out());
        JsonNode event =
                new ObjectMapper().readTree(export.out().lines().findFirst().orElseThrow());
        JsonNode report = event.path("reports").path(0);
        assertEquals("Meeting", event.path("type").asText());
        assertEquals(file.toString(), report.path("source").asText());
        assertEquals(
                report.path("quote").asText(),
                STORY.substring(report.path("start").asInt(), report.path("end").asInt()));
    }

    @Test
    void pageNoiseIsNoEvent() throws IOException {
        Files.writeString(articles.resolve("a.txt"), STORY);
        Run.of("build", articles.toString(), "--db", database);

        Run export = Run.of("export", "jsonl", "--db", database);

        assertTrue(export.out().contains("Xi Jinping") && !export.out().contains("Maduro"), export.out());
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Files.writeString(articles.resolve("a.txt"), STORY);
        Run.of("build", articles.toString(), "--db", database);
        String before = Run.of("export", "jsonl", "--db", database).out()
                + Run.of("stats", "--db", database).out();

        Run again = Run.of("build", articles.toString(), "--db", database);

        assertTrue(again.out().startsWith("1 articles read, 0 of them new or changed"), again.out());
        assertEquals(
                before,
                Run.of("export", "jsonl", "--db", database).out()
                        + Run.of("stats", "--db", database).out());
    }

    @Test
    void whatCannotBeReadIsToldWithFileAndLineAndTheRestIsInTheGraph() throws IOException {
        Path good = Files.writeString(articles.resolve("good.txt"), STORY);
        Path empty = Files.writeString(articles.resolve("empty.txt"), "");
        Path binary = Files.write(articles.resolve("binary.txt"), new byte[] {'%', 'P', 0, 1});
        Path records = Files.writeString(
                articles.resolve("r.jsonl"),
                "{\"id\":\"r1\",\"text\":\"Macron viajó a Berlín.\"}\n{\"id\":\"r2\",\n{\"id\":\"r3\",\"text\":\"Uno.\"}\n");
        Path big = articles.resolve("big.txt");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(50L << 20);
        }

        Run build = Run.of("build", articles.toString(), "missing.txt", "--db", database);

        assertEquals(1, build.status());
        assertTrue(build.out().startsWith("3 articles read"), build.out());
        List<String> told =
                build.err().lines().filter(line -> line.startsWith("cumbre: ")).toList();
        assertEquals(5, told.size(), build.err());
        assertTrue(told.get(0).startsWith("cumbre: " + big + ": "), told.get(0));
        assertTrue(told.get(1).startsWith("cumbre: " + binary + ": binary file"), told.get(1));
        assertEquals("cumbre: " + empty + ": the file is empty", told.get(2));
        assertTrue(told.get(3).startsWith("cumbre: " + records + ":2: broken JSON"), told.get(3));
        assertEquals("cumbre: missing.txt: no such file or folder", told.get(4));
        assertTrue(Run.of("export", "jsonl", "--db", database).out().contains(good.toString()));
    }

    @Test
    void articlesInOtherLanguagesAreLeftOutAndCounted() throws IOException {
        Files.writeString(
                articles.resolve("r.jsonl"), "{\"id\":\"r1\",\"text\":\"Putin met Xi.\",\"language\":\"en\"}\n");

        Run build = Run.of("build", articles.toString(), "--db", database);

        assertEquals(0, build.status());
        assertTrue(build.out().contains("0 faults; left out: 1 in another language"), build.out());
    }

    @Test
    void withLanguageAutoEachArticleIsReadInItsOwn() throws IOException {
        Files.writeString(articles.resolve("a.txt"), STORY);
        Files.writeString(
                articles.resolve("r.jsonl"), "{\"id\":\"r1\",\"text\":\"Putin met Xi.\",\"language\":\"en\"}\n");

        Run build = Run.of("build", articles.toString(), "--db", database, "--lang", "auto");

        assertEquals(0, build.status(), build.err());
        assertTrue(build.out().startsWith("1 articles read"), build.out());
        assertTrue(build.out().contains("left out: 1 in another language"), build.out());
    }

    @Test
    void whatIsLeftOutStandsInAFile() throws IOException {
        Path list = folder.resolve("errors.jsonl");
        Path empty = Files.writeString(articles.resolve("empty.txt"), "");
        Files.writeString(articles.resolve("a.txt"), STORY.repeat(3));
        Files.writeString(articles.resolve("b.txt"), STORY.repeat(3));

        Run build = Run.of("build", articles.toString(), "--db", database, "--errors", list.toString());

        assertEquals(1, build.status());
        assertTrue(build.out().contains("1 faults; left out: 1 the same as another"), build.out());
        assertEquals(
                List.of(
                        "{\"source\":\"" + articles + "/b.txt\",\"what\":\"skipped\",\"message\":\"the same as "
                                + articles + "/a.txt\"}",
                        "{\"source\":\"" + empty + "\",\"what\":\"fault\",\"message\":\"the file is empty\"}"),
                Files.readAllLines(list));
    }

    @Test
    void aRunThatGoesOnLeavesAloneWhatTheGraphHas() throws IOException {
        Files.writeString(articles.resolve("a.txt"), STORY);
        Run.of("build", articles.toString(), "--db", database);
        String before = Run.of("export", "jsonl", "--db", database).out();
        Files.writeString(articles.resolve("b.txt"), "Macron viajó el 3 de mayo de 2024 a Berlín.");

        Run build = Run.of("build", articles.toString(), "--db", database, "--resume");

        assertTrue(build.out().startsWith("1 articles read, 1 of them new or changed"), build.out());
        assertTrue(build.out().contains("left out: 1 in the graph already"), build.out());
        String after = Run.of("export", "jsonl", "--db", database).out();
        assertTrue(after.contains(before.lines().findFirst().orElseThrow()) && after.contains("Macron"), after);
    }

    @Test
    void anArticleThatTakesTooLongIsToldAndLeftOut() throws IOException {
        Path file = Files.writeString(articles.resolve("a.txt"), STORY.repeat(300));

        Run build = Run.of("build", articles.toString(), "--db", database, "--time-limit", "0");

        assertEquals(1, build.status());
        assertTrue(build.out().startsWith("0 articles read"), build.out());
        assertTrue(
                build.err().contains(file + ": not analysed: it takes longer than the 0 seconds that one article has"),
                build.err());
    }

    @Test
    void aPatternStandsForTheFilesThatItFits() throws IOException {
        Files.createDirectories(articles.resolve("2024"));
        Files.writeString(articles.resolve("2024/a.txt"), STORY);
        Files.writeString(articles.resolve("b.html"), "<p>nada");

        Run build = Run.of("build", articles + "/**.txt", "--db", database);
        Run none = Run.of("build", articles + "/*.pdf", "--db", database);

        assertTrue(build.out().startsWith("1 articles read"), build.out() + build.err());
        assertEquals(1, none.status());
        assertTrue(none.err().contains("no file fits this pattern"), none.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Run build = Run.of(
                "build", articles.toString(), "--db", file.resolve("graph").toString());

        assertEquals(1, build.status());
        assertTrue(build.err().contains("cannot make this folder for the database"), build.err());
    }

    @Test
    void theDayThatTheUserGivesIsTheArticles() throws IOException {
        Files.writeString(articles.resolve("a.txt"), STORY);
        Run.of("build", articles.toString(), "--db", database, "--published", "2024-05-17");

        assertTrue(Run.of("export", "jsonl", "--db", database).out().contains("\"published\":\"2024-05-17\""));
    }

    @Test
    void aBackupIsRestoredAsItWas() throws IOException {
        Files.writeString(articles.resolve("a.txt"), STORY);
        Run.of("build", articles.toString(), "--db", database);
        String file = folder.resolve("graph.nq.gz").toString();
        String other = folder.resolve("other").toString();

        assertEquals(0, Run.of("backup", file, "--db", database).status());
        assertEquals(0, Run.of("restore", file, "--db", other).status());

        assertEquals(
                Run.of("export", "jsonl", "--db", database).out(),
                Run.of("export", "jsonl", "--db", other).out());
        assertEquals(0, Run.of("validate", "--db", other).status());
    }
}
