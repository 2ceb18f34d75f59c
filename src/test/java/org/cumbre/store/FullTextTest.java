package org.cumbre.store;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.event.Consolidation;
import org.cumbre.event.EventArchive;
import org.cumbre.event.EventChange;
import org.cumbre.event.FiledEvent;
import org.cumbre.event.Report;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full-text index says what the graph says, whoever wrote it. */
class FullTextTest {

    private static final Consolidation CONSOLIDATION = new Consolidator(Iris::claim);
    private static final Claim MEETING =
            quoting(on(meeting("c1", KIM, PUTIN), "2023-09-12"), 0, "Se reunieron en el cosmódromo.", "reunieron", 0.7);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"cosmodromo, 1", "COSMÓDROMO reunieron, 1", "cosmo, 1", "armisticio, 0", "'\"*:(]', 0", "' ', 0"})
    void sentencesAreFoundByTheirWordsInAnyCaseAndWithoutAccents(String words, int found) {
        try (EventStore store = built(folder)) {
            assertEquals(found, sentences(store, words));
        }
    }

    @Test
    void actorsAreFoundByTheirOtherNamesAndOnlyOnce() {
        try (EventStore store = built(folder)) {
            assertEquals(
                    List.of(Iris.actor(PUTIN)),
                    List.copyOf(store.read(graphs -> store.search().named("v. put", 9))));
            assertEquals(1, (int)
                    store.read(graphs -> store.search().articles("titular", 9).size()));
        }
    }

    @Test
    void whatIsRemovedIsNotFoundAnyMore() {
        try (EventStore store = built(folder)) {
            store.remove("a.txt", CONSOLIDATION);

            assertEquals(0, sentences(store, "cosmodromo"));
            assertEquals(0, (int)
                    store.read(graphs -> store.search().named("putin", 9).size()));
            assertEquals(0, (int)
                    store.read(graphs -> store.search().articles("titular", 9).size()));
        }
    }

    @Test
    void anArticleThatSaysSomethingElseIsFoundByThat() {
        try (EventStore store = built(folder)) {
            store.add(List.of(told(quoting(MEETING, 0, "Se vieron en el puerto.", "vieron", 0.7))), CONSOLIDATION);

            assertEquals(0, sentences(store, "cosmodromo"));
            assertEquals(1, sentences(store, "puerto"));
        }
    }

    @Test
    void aChangeThatFailsLeavesTheIndexAsItWas() {
        try (EventStore store = built(folder)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> store.add(
                            List.of(told(quoting(MEETING, 0, "Se vieron en el puerto.", "vieron", 0.7))), failing()));

            assertEquals(1, sentences(store, "cosmodromo"));
            assertEquals(0, sentences(store, "puerto"));
        }
    }

    @Test
    void itIsStillThereWhenTheStoreIsOpenedAgain() {
        built(folder).close();
        try (EventStore store = EventStore.openExisting(folder)) {
            assertEquals(1, sentences(store, "cosmodromo"));
        }
    }

    @Test
    void aGraphWithoutAnIndexGetsOne() throws Exception {
        built(folder).close();
        try (Stream<Path> files = Files.walk(folder.resolve("full-text"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        try (EventStore store = EventStore.openExisting(folder)) {
            assertEquals(1, sentences(store, "cosmodromo"));
        }
    }

    @Test
    void anIndexThatWasNotFinishedIsMadeAnew() throws Exception {
        built(folder).close();
        Files.createFile(folder.resolve("full-text").resolve("unfinished"));
        try (EventStore store = EventStore.openExisting(folder)) {
            assertEquals(1, sentences(store, "cosmodromo"));
        }
    }

    @Test
    void aRestoredGraphIsFound(@TempDir Path other) {
        Path file = other.resolve("backup.nq.gz");
        try (EventStore store = built(folder)) {
            store.backup(file);
        }
        try (EventStore store = EventStore.open(other.resolve("graph"))) {
            store.restore(file);
            assertEquals(1, sentences(store, "cosmodromo"));
        }
    }

    @Test
    void aQueryInSparqlAsksTheIndex() {
        try (EventStore store = built(folder)) {
            String query = "PREFIX text: <http://jena.apache.org/text#> SELECT ?label ?sentence ?article WHERE {"
                    + " GRAPH <urn:x-arq:UnionGraph> {"
                    + " (?claim ?score ?sentence ?article) text:query (oa:exact \"cosmodromo\") }"
                    + " ?event cu:claim ?claim ; rdfs:label ?label FILTER(LANG(?label) = \"en\") }";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new QueryRunner(store).run(NamedQuery.parse("text", query), Map.of(), QueryOutput.CSV, out);

            String rows = out.toString(StandardCharsets.UTF_8);
            assertTrue(rows.contains("Meeting: Kim Jong-un – Vladimir Putin,Se reunieron en el cosmódromo.,"), rows);
            assertTrue(rows.contains("/id/article/"), rows);
        }
    }

    private static int sentences(EventStore store, String words) {
        return store.read(graphs -> store.search().sentences(words, 9).size());
    }

    private static EventStore built(Path folder) {
        EventStore store = EventStore.open(folder, GAZETTEER);
        store.add(List.of(told(MEETING)), CONSOLIDATION);
        store.consolidate(CONSOLIDATION);
        return store;
    }

    private static ArticleClaims told(Claim claim) {
        return says(article("a.txt", "2023-09-11"), claim);
    }

    private static Consolidation failing() {
        return new Consolidation() {
            @Override
            public List<FiledEvent> events(List<Report> reports) {
                throw new IllegalStateException("fails");
            }

            @Override
            public EventChange update(EventArchive archive, List<Report> removed, List<Report> added) {
                throw new IllegalStateException("fails");
            }

            @Override
            public String rules() {
                return CONSOLIDATION.rules();
            }
        };
    }
}
