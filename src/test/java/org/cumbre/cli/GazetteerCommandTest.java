package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

    private static final String LIST = """
            id,kind,name_en,name_es,aliases,country,office_es,of,from
            https://example.org/ana,Person,Ana Zutana,Ana Zutana,,URY,ministra de Exteriores,URY,2025-06
            https://example.org/league,Organization,Fulana League,Liga Fulana,LFU,,,,
            """;

    @TempDir
    Path folder;

    @Test
    void actorsAreCountedByKind() {
        Run run = Run.of("gazetteer");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().matches("(?s).*Country +275\\n.*"), run.out());
        assertTrue(run.out().matches("(?s).*place: city +\\d+\\n.*"), run.out());
    }

    @Test
    void warningsAreNoFailure() {
        Run run = Run.of("gazetteer", "check");

        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("warning  two at a time: president of CIV"), run.out());
        assertTrue(run.out().contains("; 0 errors, "), run.out());
        assertTrue(run.out().contains(" loaded in "), run.out());
    }

    @Test
    void aListIsCheckedTogetherWithWhatIsKnown() throws IOException {
        Path list = write("mine.csv", "kind,name_es,office_es,of,from\nPerson,Ana Zutana,presidenta,FRA,2019-01-01\n");

        Run run = Run.of("gazetteer", "check", list.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out().contains("president of FRA: emmanuel-macron (2017-05-14 to now) and ana-zutana"), run.out());
    }

    @Test
    void aWrongListIsAnError() throws IOException {
        Path list = write("mine.csv", "kind,name_es,office_es,of,from\nPerson,Ana Zutana,presidenta,FRA,ayer\n");

        Run run = Run.of("gazetteer", "check", list.toString());

        assertEquals(1, run.status());
        assertEquals(
                "cumbre: " + list + ":2: expected a date such as 2024-06-18, 2024-06 or 2024, not \"ayer\"\n",
                run.err());
    }

    @Test
    void anArticleIsReadWithTheUsersActors() throws IOException {
        Path list = write("mine.csv", LIST);
        Path article = write(
                "a.txt",
                "La Liga Fulana acusó a Rusia de la crisis. La ministra uruguaya de Exteriores"
                        + " se reunió con Xi Jinping en Pekín.\n");

        Run run = Run.of("explain", article.toString(), "--published", "2025-10-17", "--gazetteer", list.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Meeting: Ana Zutana, Xi Jinping"), run.out());
        assertTrue(run.out().contains("Accusation: Fulana League"), run.out());
    }

    @Test
    void aGraphHasTheUsersIris() throws IOException {
        Path list = write("mine.csv", LIST);
        Path article = write("a.txt", "Ana Zutana se reunió con Xi Jinping en Pekín el 3 de octubre de 2025.\n");
        String graph = folder.resolve("graph").toString();

        Run build = Run.of("build", article.toString(), "--db", graph, "--gazetteer", list.toString());

        assertEquals(0, build.status(), build.err());
        Run ask = Run.of(
                "query",
                "ASK { ?event cu:source <https://example.org/ana> ; cu:target wd:Q15031 ."
                        + " GRAPH ?g { <https://example.org/ana> cu:office [ rdfs:label \"ministro de Exteriores\"@es ] } }",
                "--output",
                "csv",
                "--db",
                graph);
        assertTrue(ask.out().contains("true"), ask.out() + ask.err());
        assertEquals(0, Run.of("validate", "--db", graph).status());
    }

    @Test
    void nothingIsBuiltWithAWrongList() throws IOException {
        Path right = write("right.csv", LIST);
        Path wrong = write("wrong.csv", "kind,name_es\nHeroine,Ana Zutana\n");
        Path article = write("a.txt", "Ana Zutana se reunió con Xi Jinping en Pekín.\n");
        Path graph = folder.resolve("graph");

        Run run = Run.of(
                "build",
                article.toString(),
                "--db",
                graph.toString(),
                "--gazetteer",
                right.toString(),
                "--gazetteer",
                wrong.toString());

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("cumbre: " + wrong + ":2: unknown kind \"Heroine\""), run.err());
        assertFalse(Files.exists(graph));
    }

    @Test
    void theQueriesForWikidataAreNoneOfTheGraphs() {
        assertFalse(Run.of("query").out().contains("heads-of-state"));
        assertFalse(Run.of("query").out().contains("wikidata"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
