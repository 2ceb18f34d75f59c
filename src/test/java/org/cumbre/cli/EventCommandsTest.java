package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with events: ask why, part what was joined, take an article away. */
class EventCommandsTest {

    private static final String EVENTS =
            "SELECT ?event (COUNT(?claim) AS ?claims) { ?event a cu:Meeting ; cu:claim ?claim } GROUP BY ?event ORDER BY ?event";

    @TempDir
    Path folder;

    private String database;
    private Path before;
    private Path after;

    @BeforeEach
    void twoArticlesOfOneMeeting() throws IOException {
        database = folder.resolve("graph").toString();
        before = article(
                "antes",
                "2024-05-14",
                "El presidente ruso, Vladímir Putin, se reunirá el 16 de mayo de 2024 en Pekín con Xi Jinping.");
        after = article(
                "despues",
                "2024-05-17",
                "Vladímir Putin se reunió el 16 de mayo de 2024 en Pekín con Xi Jinping. Hubo té, flores y un largo paseo.");
        build(before);
        build(after);
    }

    @Test
    void anEventExplainsItsLifeAndWhyItsClaimsWereJoined() {
        Run run = Run.of("explain", "--event", events().get(0), "--db", database);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("2 claims of 2 independent texts"), run.out());
        assertTrue(run.out().replaceAll(" +", " ").contains("2024-05-14 announced"), run.out());
        assertTrue(run.out().replaceAll(" +", " ").contains("2024-05-17 held"), run.out());
        assertTrue(run.out().contains("because: same participants; same days; same place"), run.out());
    }

    @Test
    void anEventThatIsNotThereIsNamed() {
        Run run = Run.of("explain", "--event", "https://w3id.org/cumbre/id/event/0", "--db", database);

        assertEquals(1, run.status());
        assertTrue(run.err().contains("https://w3id.org/cumbre/id/event/0: the graph has no event"), run.err());
    }

    @Test
    void claimsThatTheUserPartsStayApartWhenTheGraphIsBuiltAnew() throws IOException {
        List<String> claims = claims();
        Files.writeString(folder.resolve("graph.joins"), "# two visits\napart " + String.join(" ", claims) + "\n");

        assertEquals(0, Run.of("consolidate", "--db", database).status());
        assertEquals(2, events().size());

        database = folder.resolve("graph").toString();
        delete(folder.resolve("graph"));
        build(after);
        build(before);
        assertEquals(2, events().size());

        Files.writeString(folder.resolve("graph.joins"), "join " + String.join(" ", claims) + "\n");
        build(before);
        assertEquals(1, events().size());
    }

    @Test
    void aJoinsFileThatCannotBeReadIsRefusedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("graph.joins"), "\nseparate a b\n");

        Run run = Run.of("consolidate", "--db", database);

        assertEquals(1, run.status());
        assertTrue(run.err().contains("graph.joins:2: expected \"join\" or \"apart\""), run.err());
    }

    @Test
    void anArticleThatIsRemovedLeavesWhatTheOthersSay() {
        Run run = Run.of("remove", after.toString(), "--db", database);

        assertEquals(0, run.status(), run.err());
        assertEquals(1, claims().size());
        Run status = Run.of(
                "query", "ASK { ?event a cu:Meeting ; cu:status cu:planned }", "--db", database, "--output", "csv");
        assertTrue(status.out().contains("true"), status.out());
        Run again = Run.of("remove", after.toString(), "--db", database);
        assertEquals(1, again.status());
        assertTrue(again.err().contains("no article of that source"), again.err());
    }

    private List<String> claims() {
        Run run = Run.of(
                "query",
                "SELECT ?claim { ?event a cu:Meeting ; cu:claim ?claim }",
                "--db",
                database,
                "--output",
                "csv");
        return Pattern.compile("https://\\S+/id/claim/\\S+")
                .matcher(run.out())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private List<String> events() {
        Run run = Run.of("query", EVENTS, "--db", database, "--output", "csv");
        return Pattern.compile("https://[^\\s,]+/id/event/[0-9a-f]+")
                .matcher(run.out())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private void build(Path article) {
        Run run = Run.of("build", article.toString(), "--db", database);
        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().isEmpty());
    }

    private Path article(String name, String day, String text) throws IOException {
        Path articles = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                articles.resolve("index.jsonl"), "{\"id\": \"" + name + "\", \"published\": \"" + day + "\"}\n");
        return Files.writeString(articles.resolve(name + ".txt"), text + "\n");
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
