package org.cumbre.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cumbre.event.Event;
import org.cumbre.export.ExportFormat;
import org.cumbre.export.ExportOptions;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

    private static final Path SHARED = Path.of(System.getProperty("cumbre.shared", "../shared"));

    @ParameterizedTest
    @CsvSource({
        "putin, putn, 0.8888888888888888",
        "zelensky, zelenskyy, 0.9411764705882353",
        "gadafi, kadhafi, 0.7692307692307693",
        "netanyahu, nethanyahu, 0.9473684210526315",
        "abcd, bcde, 0.75",
        "abc, xyz, 0.0",
    })
    void wordsAreAsAlikeAsPythonsDifflibSays(String a, String b, double ratio) {
        assertEquals(ratio, Likeness.ratio(a, b));
    }

    @ParameterizedTest
    @CsvSource({
        "Vladimir Putin, Putin",
        "Volodymyr Zelensky, Volodímir Zelenski",
        "United Nations, ONU",
        "Kim Jong-un, Kim Jong Un",
        "Gaza Strip, Gaza",
        "United States|Joe Biden, Biden",
    })
    void namesThatDifferInSpellingOnlyAreTheSame(String gold, String label) {
        assertTrue(NameMatch.any(gold, label));
    }

    @ParameterizedTest
    @CsvSource({
        "North Korea, South Korea",
        "Sudan, South Sudan",
        "Kim Jong-un, Kim Jong-il Park",
        "Israel, Israeli Army"
    })
    void namesOfDifferentThingsDiffer(String gold, String label) {
        assertTrue(!NameMatch.any(gold, label));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsAreThoseOfTheGoldSetsOwnProgram(long seed, @TempDir Path folder) throws Exception {
        Path program = SHARED.resolve("tools/score.py");
        Path gold = SHARED.resolve("gold/dev");
        assumeTrue(Files.exists(program), "the gold set is not beside this project: " + program.toAbsolutePath());
        assumeTrue(hasPython(), "python3 is not installed");
        List<GoldArticle> golds = GoldArticle.readAll(gold);
        List<Event> events = new Guesses(new Random(seed)).of(golds);
        Path file = folder.resolve("events.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            ExportFormat.JSONL.write(EventSource.of(events, KnownActors.NONE), ExportOptions.STANDARD, out);
        }

        JsonNode theirs = new ObjectMapper()
                .readTree(output("python3", program.toString(), gold.toString(), file.toString(), "--json"));
        Scores ours = Scorer.score(golds, events, line -> {});

        assertEquals(theirs.path("predicted").asInt(), ours.predicted());
        assertEquals(theirs.path("gold_core").asInt(), ours.gold());
        assertMeasure(theirs.path("lenient"), ours.lenient());
        assertMeasure(theirs.path("strict"), ours.strict());
        assertMeasure(theirs.path("fact"), ours.fact());
        assertEquals(Optional.of(theirs.path("date_accuracy").asDouble()), ours.date());
        assertEquals(Optional.of(theirs.path("status_accuracy").asDouble()), ours.status());
        assertEquals(Optional.of(theirs.path("place_accuracy").asDouble()), ours.place());
        assertEquals(Optional.of(theirs.path("attribution_accuracy").asDouble()), ours.attribution());
        assertEquals(theirs.path("dates_where_gold_has_none").asInt(), ours.spuriousDates());
        assertTrue(ours.lenient().f1() > ours.fact().f1() && ours.fact().f1() > 0, ours.toString());
    }

    @Test
    void whatIsMatchedMissedAndWrongIsToldForEachArticle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a1.json"), """
                {"id":"a1","language":"es","events":[
                  {"id":"e1","type":"Meeting","source":["Vladimir Putin"],"target":["Xi Jinping"],"begin":"2024-05-16","place":[],
                   "status":"occurred","attribution":[],"core":true,"note":"se reunió"},
                  {"id":"e2","type":"Aid","source":["China"],"target":["Russia"],"begin":null,"place":[],
                   "status":"planned","attribution":[],"core":true,"note":"enviará"}]}
                """);
        List<GoldArticle> golds = GoldArticle.readAll(folder);
        List<Event> events = List.of(
                Guesses.event(
                        "e", "Meeting", List.of("Xi Jinping"), List.of("Putin"), "2024-05-16", "planned", "x/a1.txt"),
                Guesses.event("f", "Assault", List.of("Russia"), List.of("Ukraine"), "", "occurred", "x/a1.txt"));
        List<String> lines = new ArrayList<>();

        Scores scores = Scorer.score(golds, events, lines::add);

        assertEquals(new Measure(0.5, 0.5, 0.5), scores.strict());
        assertEquals(new Measure(0, 0, 0), scores.fact());
        assertEquals(
                List.of(
                        "## a1",
                        "= SD- e1 Meeting [Vladimir Putin] -> [Xi Jinping] 2024-05-16 occurred | Meeting [Xi Jinping] -> [Putin] 2024-05-16 planned",
                        "MISSED e2 Aid [China] -> [Russia] - planned «enviará»",
                        "WRONG Assault [Russia] -> [Ukraine] - occurred"),
                lines);
    }

    @Test
    void actorsAreFoundAmongTheMentionsAndRightInTheEvents(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a1.json"), """
                {"id":"a1","language":"es","events":[
                  {"id":"e1","type":"Meeting","source":["Vladimir Putin|Russia"],"target":["Xi Jinping"],"begin":null,"place":[],
                   "status":"occurred","attribution":[],"core":true,"note":"se reunió"},
                  {"id":"e2","type":"Aid","source":["China"],"target":["Iran"],"begin":null,"place":[],
                   "status":"planned","attribution":[],"core":false,"note":"enviará"}]}
                """);
        List<Event> events = List.of(Guesses.event(
                "f", "Assault", List.of("Russia", "Iran", "China"), List.of("Japan"), "", "occurred", "a1"));
        List<String> lines = new ArrayList<>();

        ActorScores scores = ActorScores.score(
                GoldArticle.readAll(folder), Map.of("a1", List.of(Guesses.actor("Putin"))), events, lines::add);

        assertEquals(new ActorScores(2, 4, new Measure(0.75, 0.5, 0.6)), scores);
        assertEquals(List.of("UNRESOLVED a1 Xi Jinping", "UNEXPECTED a1 Japan"), lines);
    }

    private static void assertMeasure(JsonNode theirs, Measure ours) {
        assertEquals(theirs.path("precision").asDouble(), ours.precision());
        assertEquals(theirs.path("recall").asDouble(), ours.recall());
        assertEquals(theirs.path("f1").asDouble(), ours.f1());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return Stream.of(output.split("\n", -1))
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow();
    }
}
