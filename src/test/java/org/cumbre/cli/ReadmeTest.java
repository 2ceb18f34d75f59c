package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
    private static final String PROGRAM = "java -jar target/cumbre.jar ";

    private final String readme = read("README.md");

    @Test
    void theMainJobMakesTheTimelineTheAnswerAndTheTriplesThatTheReadmeShows(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("quickstart");
        assertTrue(readme.contains("mvn -q compile exec:java"));
        assertTrue(read("pom.xml").contains("<argument>quickstart</argument>"));

        Run run = Run.of("quickstart", "-o", output.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("10 articles read, 10 of them new or changed"), run.out());
        assertTrue(
                run.out().contains("2025-10-30               Meeting: Donald Trump, Xi Jinping — occurred, in Busan"),
                run.out());
        String sentence = quotation();
        assertTrue(run.out().replaceAll("\\s+", " ").contains("“" + sentence + "”"), run.out());
        for (String file : List.of(
                "events.jsonl",
                "timeline.json",
                "timeline.html",
                "network.html",
                "report.html",
                "calendar.ics",
                "network.graphml",
                "network.gexf")) {
            assertTrue(Files.size(output.resolve(file)) > 0, file);
        }
        Run ask = Run.of(
                "query",
                "ASK { " + triples() + " }",
                "--output",
                "csv",
                "--db",
                output.resolve("graph").toString());
        assertTrue(ask.out().contains("true"), ask.out() + ask.err());
    }

    @Test
    void theQuickstartClearsNoFolderOfSomebodyElse(@TempDir Path folder) throws IOException {
        Path mine = Files.createDirectories(folder.resolve("articles")).resolve("mine.txt");
        Files.writeString(mine, "Mine.");

        Run run = Run.of("quickstart", "-o", folder.toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains("no quickstart made it"), run.err());
        assertTrue(Files.exists(mine));
    }

    @Test
    void theCommandsRunInTheirOrder() throws IOException {
        delete(Path.of("target", "readme"));
        List<String> commands = readme.lines()
                .filter(line -> line.startsWith(PROGRAM) && !line.contains(" serve "))
                .toList();

        assertTrue(commands.size() >= 6, commands.toString());
        for (String command : commands) {
            Run run = Run.of(words(command.substring(PROGRAM.length())));
            assertEquals(0, run.status(), command + "\n" + run.err());
            assertTrue(!run.out().isBlank() || command.contains(" -o "), command);
        }
    }

    private String quotation() {
        Matcher quoted = Pattern.compile("^> (.*)\\n> (.*)$", Pattern.MULTILINE).matcher(readme);
        assertTrue(quoted.find());
        return quoted.group(1) + " " + quoted.group(2);
    }

    /** The README's triples as a pattern: the event in the default graph, the claim in its article's. */
    private String triples() {
        Matcher block = Pattern.compile("```turtle\\n(.*?)\\n\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertTrue(block.find());
        return (block.group(1) + " GRAPH ?article { " + block.group(2) + " }").replaceAll("<(event|claim)>", "?$1");
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replace("\"", "").replace("'", ""));
        }
        return words.toArray(String[]::new);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
