package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path SHARED = Path.of(System.getProperty("cumbre.shared", "../shared"));

    @Test
    void figuresAreThoseOfTheGoldSetsOwnProgramOnAnExport(@TempDir Path folder) throws Exception {
        Path program = SHARED.resolve("tools/score.py");
        assumeTrue(Files.exists(program), "the gold set is not beside this project: " + program.toAbsolutePath());
        assumeTrue(hasPython(), "python3 is not installed");
        String gold = SHARED.resolve("gold").toString();
        String articles = SHARED.resolve("seeds").toString();
        String graph = folder.resolve("graph").toString();
        String export = folder.resolve("events.jsonl").toString();
        assertEquals(0, Run.of("build", articles, "--db", graph).status());
        assertEquals(0, Run.of("export", "jsonl", "--db", graph, "-o", export).status());

        String theirs = output("python3", program.toString(), gold, export, "--json");
        String ours = Run.of("evaluate", gold, articles, "--json").out();

        ObjectNode events = (ObjectNode) json(ours);
        assertTrue(events.remove("actors").path("recall").asDouble() > 0, ours);
        assertEquals(json(theirs), events);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
