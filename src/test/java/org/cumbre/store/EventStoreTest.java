package org.cumbre.store;

import static org.cumbre.rdf.Complaints.assertNames;
import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreTest {

    @TempDir
    Path folder;

    private EventStore store;

    @BeforeEach
    void open() {
        store = EventStore.open(folder.resolve("db"), GAZETTEER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSecondBuildChangesNoTriple() {
        build(articles());
        Set<Quad> before = quads();

        int changed = store.replaceAll(articles());
        store.consolidate(new Consolidator(Iris::claim));

        assertEquals(0, changed);
        assertEquals(before, quads());
    }

    @Test
    void anArticleThatNowSaysSomethingElseReplacesWhatItSaidBefore() {
        build(articles());
        ArticleClaims corrected = says(article("a.txt", "2023-09-11"), meeting("c1", KIM, XI));

        assertEquals(1, store.replaceAll(List.of(corrected, articles().get(1))));

        assertEquals(3, store.reports().size());
        assertTrue(store.reports().stream()
                .anyMatch(report -> report.claim().equals(corrected.claims().get(0))));
    }

    @Test
    void aWrittenDecimalCanBeDeletedAgain() { // Jena 5.6.0 cannot delete "0.870" or "5": jena issue 3404
        for (double confidence : new double[] {0.87, 0.870, 1, 0.5, 0.05}) {
            store.replaceAll(List.of(says(
                    article("a.txt", "2023-09-11"),
                    quoting(meeting("c1", KIM, PUTIN), 0, "Se reunieron", "reunieron", confidence))));
            assertEquals(confidence, store.reports().get(0).claim().confidence());
        }
        store.replaceAll(List.of(says(article("a.txt", "2023-09-11"))));

        assertEquals(0, store.reports().size());
    }

    @Test
    void theOrderInWhichArticlesCameInMakesNoDifference() {
        build(articles());
        try (EventStore other = EventStore.open(folder.resolve("other"), GAZETTEER)) {
            List<ArticleClaims> backwards =
                    List.of(articles().get(1), articles().get(0));
            backwards.forEach(article -> other.replaceAll(List.of(article)));
            other.consolidate(new Consolidator(Iris::claim));

            assertEquals(quads(), quads(other));
        }
    }

    @Test
    void eventsComeBackAsTheyWereWritten() {
        store.replaceAll(articles());
        List<Event> events = Consolidator.consolidate(store.reports());
        store.consolidate(new Consolidator(Iris::claim));

        assertEquals(new HashSet<>(events), new HashSet<>(store.events(EventFilter.ALL)));
    }

    @Test
    void eventsAreOrderedByDayAndThoseWithoutADayComeLast() {
        build(articles());

        assertEquals(
                List.of("2019-04-25", "2023-09-12", ""),
                store.events(EventFilter.ALL).stream()
                        .map(event ->
                                event.time().flatMap(time -> time.beginText()).orElse(""))
                        .toList());
    }

    @Test
    void eventsCanBeFilteredByTypeActorDateAndStatus() {
        build(articles());

        assertEquals(1, count(filter(Set.of(EventType.ACCUSATION), List.of(), Set.of())));
        assertEquals(2, count(filter(Set.of(), List.of("KIM JONG UN"), Set.of())));
        assertEquals(2, count(filter(Set.of(), List.of("corea del norte"), Set.of())), "Kim acts for North Korea");
        assertEquals(1, count(filter(Set.of(), List.of("http://www.wikidata.org/entity/Q212"), Set.of())));
        assertEquals(1, count(filter(Set.of(), List.of("Kim Jong-un"), Set.of(Status.PLANNED))));
        assertEquals(1, count(between("2019-04-25", "2019-04-25")));
        assertEquals(0, count(between("2019-04-26", "2023-09-11")));
        assertEquals(1, count(between("2019-04-26", "2024-01-01")));
    }

    @Test
    void eventsCanBeFilteredByCountryPlaceArticleAndConfidence() {
        build(articles());

        assertEquals(3, count(EventFilter.ALL.withCountries(List.of("Rusia"))), "Putin is of Russia");
        assertEquals(1, count(EventFilter.ALL.withCountries(List.of("Ukraine"))));
        assertEquals(1, count(EventFilter.ALL.withPlaces(List.of("vladivostok"))));
        assertEquals(2, count(EventFilter.ALL.withArticles(List.of("a.txt"))));
        assertEquals(2, count(EventFilter.ALL.withArticles(List.of("b"))));
        assertEquals(3, count(EventFilter.ALL.withArticles(List.of("a.txt", "b.txt"))));
        assertEquals(
                1,
                count(EventFilter.ALL
                        .withArticles(List.of("a"))
                        .withDays(Optional.empty(), Optional.of(LocalDate.parse("2020-01-01")))));
        assertEquals(0, count(EventFilter.ALL.withMinConfidence(1)));
    }

    @Test
    void anUnknownCountryPlaceOrArticleIsAnErrorThatSaysWhatItLookedFor() {
        build(articles());

        assertUnknown(
                "no country is called \"Rusa\"; the closest names are: Rusia",
                EventFilter.ALL.withCountries(List.of("Rusa")));
        assertUnknown(
                "no place is called \"Vladivostock\"; the closest",
                EventFilter.ALL.withPlaces(List.of("Vladivostock")));
        assertUnknown(
                "no article is called \"c.txt\"; the closest names are: a.txt",
                EventFilter.ALL.withArticles(List.of("c.txt")));
    }

    @Test
    void eventsCanBeGoneThroughAgainWithoutTheirReports() {
        build(articles());

        store.read(EventFilter.ALL, events -> {
            List<String> full = events.events().map(Event::id).toList();
            assertEquals(full, events.outlines().map(Event::id).toList());
            assertEquals(full, events.events().map(Event::id).toList());
            assertTrue(events.outlines().allMatch(event -> event.reports().isEmpty()));
            return full.size();
        });
    }

    private void assertUnknown(String message, EventFilter filter) {
        UnknownActorException unknown = assertThrows(UnknownActorException.class, () -> store.events(filter));
        assertTrue(String.valueOf(unknown.getMessage()).startsWith(message), unknown.getMessage());
    }

    @Test
    void anUnknownActorIsAnErrorThatListsCloseNames() {
        build(articles());

        UnknownActorException unknown = assertThrows(
                UnknownActorException.class,
                () -> store.events(filter(Set.of(), List.of("Vladimir Puttin"), Set.of())));

        assertEquals("Vladimir Putin", unknown.closest().get(0).replace("í", "i"));
        assertNames(unknown, "Vladimir Puttin");
    }

    @Test
    void whatTheGazetteerKnowsOfAnActorIsReadBackWithoutTheGazetteer() {
        KnownActors gazetteer = key -> key.equals(PUTIN.key()) ? Optional.of(PUTIN) : GAZETTEER.actor(key);
        try (EventStore writer = EventStore.open(folder.resolve("known"), gazetteer)) {
            writer.replaceAll(articles());
        }
        try (EventStore reader = EventStore.openExisting(folder.resolve("known"))) {
            assertTrue(reader.reports().get(0).claim().actors(Role.TARGET).contains(RUSSIA));
            assertTrue(reader.reports().stream()
                    .anyMatch(report -> report.claim().actors(Role.TARGET).contains(PUTIN)));
        }
    }

    @Test
    void aNewerGazetteerReplacesWhatTheOlderSaid() {
        Path db = folder.resolve("newer");
        for (String name : List.of("Volodya", "Vova")) {
            Actor putin = new Actor(
                    PUTIN.key(),
                    PUTIN.kind(),
                    PUTIN.english(),
                    PUTIN.spanish(),
                    List.of(name),
                    PUTIN.wikidata(),
                    PUTIN.country(),
                    PUTIN.offices().subList(0, 1));
            try (EventStore store =
                    EventStore.open(db, key -> key.equals(putin.key()) ? Optional.of(putin) : Optional.empty())) {
                store.replaceAll(List.of(says(article("a.txt", "2023-09-11"), meeting("c1", KIM, putin))));
                assertEquals(List.of(putin), store.reports().get(0).claim().actors(Role.TARGET));
            }
        }
    }

    @Test
    void countsTellWhatIsInTheGraph() {
        build(articles());

        assertEquals(2, store.counts().get("articles"));
        assertEquals(4, store.counts().get("claims"));
        assertEquals(3, store.counts().get("events"));
        assertEquals(1, store.counts().get("status: planned"));
    }

    @Test
    void aBackupIsRestoredIntoAnEmptyDatabase() {
        build(articles());
        Path file = folder.resolve("backup.nq.gz");
        store.backup(file);

        try (EventStore other = EventStore.open(folder.resolve("other"))) {
            other.restore(file);
            assertEquals(quads(), quads(other));
            StoreException refused = assertThrows(StoreException.class, () -> other.restore(file));
            assertNames(refused, "not empty");
        }
    }

    @Test
    void aFileThatIsNoBackupLeavesTheDatabaseEmptyAndIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("not-a-backup.gz"), "hola");

        StoreException refused = assertThrows(StoreException.class, () -> store.restore(file));

        assertNames(refused, "not-a-backup.gz");
        assertEquals(0, store.counts().get("triples"));
    }

    @Test
    void whatIsBuiltIsValid() {
        build(articles());

        assertEquals(List.of(), store.validate());
    }

    @Test
    void aGraphThatSomebodyDamagedIsReportedWithItsArticle() {
        build(articles());
        Txn.executeWrite(store.dataset(), () -> {
            var graphs = store.dataset().asDatasetGraph();
            var status = graphs.findNG(null, null, org.cumbre.rdf.Vocabulary.STATUS, null)
                    .next();
            graphs.delete(status);
        });

        assertEquals(1, store.validate().size());
        assertTrue(store.validate().get(0).graph().contains("/article/"));
    }

    @Test
    void aFolderWithoutADatabaseIsNotTakenForAnEmptyOne() {
        StoreException missing =
                assertThrows(StoreException.class, () -> EventStore.openExisting(folder.resolve("nowhere")));

        assertNames(missing, "nowhere");
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    @Test
    void anotherProcessWithTheDatabaseOpenIsAnErrorThatSaysSo() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.resolve("held").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertEquals('o', holder.getInputStream().read());
            StoreException locked =
                    assertThrows(StoreException.class, () -> EventStore.openExisting(folder.resolve("held")));
            assertNames(locked, "another process");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void aClosedDatabaseCanBeOpenedAgain() {
        build(articles());
        Set<Quad> before = quads();
        store.close();
        store = EventStore.openExisting(folder.resolve("db"), GAZETTEER);

        assertEquals(before, quads());
    }

    /** Opens a database and holds it until it is ended. */
    static final class Holder {
        public static void main(String[] folders) throws Exception {
            try (EventStore held = EventStore.open(Path.of(folders[0]))) {
                System.out.print("o");
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private void build(List<ArticleClaims> articles) {
        assertEquals(articles.size(), store.replaceAll(articles));
        store.consolidate(new Consolidator(Iris::claim));
    }

    private static List<ArticleClaims> articles() {
        return List.of(
                says(
                        article("a.txt", "2023-09-11"),
                        in(as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED, RUSSIA), VLADIVOSTOK),
                        on(meeting("c2", KIM, PUTIN), "2019-04-25")),
                says(
                        article("b.txt", "2023-09-10"),
                        as(on(meeting("c1", NORTH_KOREA, RUSSIA), "2023-09-12"), Status.PLANNED),
                        claim("c2", EventType.ACCUSATION, List.of(UKRAINE), List.of(RUSSIA))));
    }

    private int count(EventFilter filter) {
        return store.events(filter).size();
    }

    private static EventFilter filter(Set<EventType> types, List<String> actors, Set<Status> statuses) {
        return EventFilter.ALL.withTypes(types).withActors(actors).withStatuses(statuses);
    }

    private static EventFilter between(String from, String to) {
        return EventFilter.ALL.withDays(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    private Set<Quad> quads() {
        return quads(store);
    }

    private static Set<Quad> quads(EventStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> quads = new HashSet<>();
            store.dataset().asDatasetGraph().find().forEachRemaining(quads::add);
            return quads;
        });
    }
}
