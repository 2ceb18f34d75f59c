package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights are learned from annotated articles: here in each a minister who is answered by the one that he accused. */
class FitCommandTest {

    private static final String[][] PAIRS = {
        {"Rusia", "Ucrania", "Russia", "Ukraine"},
        {"India", "China", "India", "China"},
        {"Perú", "Chile", "Peru", "Chile"},
        {"Turquía", "Grecia", "Turkey", "Greece"},
        {"Kenia", "Somalia", "Kenya", "Somalia"},
        {"Serbia", "Albania", "Serbia", "Albania"},
    };

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        for (int i = 0; i < PAIRS.length; i++) {
            String[] pair = PAIRS[i];
            Files.writeString(
                    folder.resolve("n" + i + ".txt"),
                    "%s acusó el lunes a %s de preparar un ataque. El Gobierno de %s rechazó las acusaciones.%n"
                            .formatted(pair[0], pair[1], pair[1]));
            Files.writeString(folder.resolve("n" + i + ".json"), gold(i, pair[2], pair[3]));
        }
    }

    private static String gold(int number, String accuser, String accused) {
        return """
            {"id": "n%d", "language": "es", "published": null, "events": [
              {"id": "e1", "type": "Accusation", "source": ["%s"], "target": ["%s"], "begin": null, "end": null, "place": [],
               "status": "occurred", "attribution": [], "core": true, "note": "acusó el lunes"},
              {"id": "e2", "type": "Rejection", "source": ["%s"], "target": ["%s"], "begin": null, "end": null, "place": [],
               "status": "occurred", "attribution": [], "core": true, "note": "rechazó las acusaciones"}]}
            """.formatted(number, accuser, accused, accused, accuser);
    }

    @Test
    void weightsAreWrittenAndTriedOnArticlesThatTheyWereNotFittedTo() throws IOException {
        Path weights = folder.resolve("choices.tsv");
        Run run = Run.of("fit", folder.toString(), folder.toString(), "-o", weights.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("articles 6, gold events 12, "), run.out());
        assertTrue(run.err().contains("TARGET=6"), run.err());
        assertTrue(
                Files.readString(weights).contains("target:answers:1:VERBAL_CONFLICT\t*\t"), Files.readString(weights));
    }

    @Test
    void anArticleThatIsMissingIsNamed() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(
                gold.resolve("absent.json"), gold(9, "Russia", "Ukraine").replace("n9", "absent"));
        Run run = Run.of(
                "fit",
                gold.toString(),
                folder.toString(),
                "-o",
                folder.resolve("none.tsv").toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains("absent.txt: no such article"), run.err());
    }
}
