package org.cumbre.store;

import static org.cumbre.rdf.Complaints.assertNames;
import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

    private static final String PLAN = "Kim Jong-un viajará a Vladivostok para reunirse con Putin.";
    private static final String DENIAL = "Corea del Norte negó el ataque.";

    private static EventStore store = EventStore.inMemory(GAZETTEER);

    @BeforeAll
    static void build() {
        Claim planned = quoting(
                in(as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED, RUSSIA), VLADIVOSTOK, IN_RUSSIA),
                10,
                PLAN,
                "reunirse",
                0.8);
        Claim past = quoting(on(meeting("c2", KIM, PUTIN), "2019-04-25"), 200, "Se vieron en 2019.", "vieron", 0.9);
        Claim agreement = inMonth(claim("c3", EventType.AGREEMENT, List.of(RUSSIA), List.of(CHINA)), "2023-09");
        Claim visit = in(
                as(
                        on(claim("c4", EventType.VISIT, List.of(XI), List.of(RUSSIA)), "2023-03-20"),
                        Status.OCCURRED,
                        CHINA),
                MOSCOW);
        Claim attack = quoting(
                as(
                        on(claim("c5", EventType.ASSAULT, List.of(NORTH_KOREA), List.of(UKRAINE)), "2023-09-01"),
                        Status.ALLEGED,
                        UKRAINE),
                300,
                "Ucrania dice que Corea del Norte atacó.",
                "atacó",
                0.6);
        Claim denial = quoting(
                as(
                        on(claim("c1", EventType.ASSAULT, List.of(NORTH_KOREA), List.of(UKRAINE)), "2023-09-01"),
                        Status.DENIED,
                        NORTH_KOREA),
                5,
                DENIAL,
                "negó",
                0.6);
        Claim accusation = claim("c2", EventType.ACCUSATION, List.of(UKRAINE), List.of(RUSSIA));
        Claim rejection = claim("c3", EventType.REJECTION, List.of(PESKOV), List.of());
        store.replaceAll(List.of(
                says(article("a.txt", "2023-09-11"), planned, past, agreement, visit, attack),
                says(article("b.txt", "2023-09-02"), denial, accusation, rejection)));
        store.consolidate(new Consolidator(Iris::claim));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Jong-un",
                "KIM JONG UN",
                "kim jong un",
                "wd:Q56226",
                "http://www.wikidata.org/entity/Q56226",
                "Q56226"
            })
    void meetingsShowWhatIsPlannedAndWhatIsPastWithWhoWhereSourceAndSentence(String name) throws Exception {
        List<CSVRecord> rows = rows("meetings", Map.of("actor", name));

        assertEquals(List.of("2019-04-25", "2023-09-12"), column(rows, "date"));
        CSVRecord planned = rows.get(1);
        assertTrue(planned.get("status").endsWith("#planned"));
        assertEquals("Vladímir Putin", planned.get("with"));
        assertTrue(planned.get("place").contains("Vladivostok"));
        assertEquals("a.txt", planned.get("source"));
        assertEquals("2023-09-11", planned.get("published"));
        assertEquals(PLAN, planned.get("sentence"));
        assertEquals("Rusia", planned.get("attribution"));
        assertTrue(rows.get(0).get("status").endsWith("#occurred"));
    }

    @Test
    void aCountrysMeetingsAreAlsoThoseOfWhoActsForIt() throws Exception {
        assertEquals(2, rows("meetings", Map.of("actor", "corea del norte")).size());
    }

    @Test
    void namesCanBeAskedForInEnglish() throws Exception {
        assertEquals(
                "Vladimir Putin",
                rows("meetings", Map.of("actor", "North Korea", "lang", "en"))
                        .get(0)
                        .get("with"));
    }

    @Test
    void datesLimitMeetings() throws Exception {
        assertEquals(
                List.of("2019-04-25"),
                column(rows("meetings", Map.of("actor", "Kim Jong-un", "to", "2020-01-01")), "date"));
        assertEquals(
                List.of("2023-09-12"),
                column(rows("meetings", Map.of("actor", "Kim Jong-un", "from", "2020-01-01")), "date"));
    }

    @Test
    void relationsAreOfTwoCountriesAndTheirPeople() throws Exception {
        assertEquals(
                2,
                rows("relations", Map.of("actor", "Rusia", "other", "Corea del Norte"))
                        .size());
        assertEquals(
                0,
                rows("relations", Map.of("actor", "Xi Jinping", "other", "Corea del Norte"))
                        .size());
    }

    @Test
    void aTimelineRunsThroughTheDays() throws Exception {
        assertEquals(
                List.of("2019-04-25", "2023-03-20", "2023-09", "2023-09-12", "", ""),
                column(rows("timeline", Map.of("actor", "Russia")), "date"));
    }

    @Test
    void aNetworkCountsSharedEvents() throws Exception {
        List<CSVRecord> rows = rows("network", Map.of("actor", "Putin"));

        assertEquals("Kim Jong-un", rows.get(0).get("with"));
        assertEquals("2", rows.get(0).get("events"));
        assertEquals("2019-04-25", rows.get(0).get("first"));
    }

    @Test
    void eventsAreCountedByMonthAndType() throws Exception {
        assertEquals(5, rows("by-month", Map.of()).size());
        assertEquals(List.of("2019-04", "2023-09"), column(rows("by-month", Map.of("type", "Reunión")), "month"));
        assertEquals(List.of("2023-09"), column(rows("by-month", Map.of("status", "previsto")), "month"));
    }

    @Test
    void visitsToACountryNameTheVisitor() throws Exception {
        assertEquals(List.of("Xi Jinping"), column(rows("visits", Map.of("country", "Rusia")), "visitor"));
    }

    @Test
    void agreementsCanBeThoseOfAnActorOrAll() throws Exception {
        assertEquals(1, rows("agreements", Map.of()).size());
        assertEquals(1, rows("agreements", Map.of("actor", "China")).size());
        assertEquals(0, rows("agreements", Map.of("actor", "Ucrania")).size());
    }

    @Test
    void whatOneSaysAndAnotherDeniesStandsSideBySide() throws Exception {
        List<CSVRecord> rows = rows("disputed", Map.of());

        assertEquals(2, rows.size());
        assertTrue(column(rows, "denial").contains(DENIAL));
        assertTrue(column(rows, "saidBy").contains("Ucrania"));
        assertTrue(column(rows, "deniedBy").contains("Dmitri Peskov"));
    }

    @Test
    void whoSaidItNamesTheSpeaker() throws Exception {
        assertEquals(
                List.of("Corea del Norte", "Rusia", "Ucrania"),
                column(rows("who-said", Map.of("actor", "North Korea")), "saidBy"));
        assertEquals(
                1,
                rows("who-said", Map.of("actor", "North Korea", "speaker", "Russia"))
                        .size());
    }

    @Test
    void plannedEventsAreThoseAhead() throws Exception {
        assertEquals(List.of("2023-09-12"), column(rows("planned", Map.of()), "date"));
    }

    @Test
    void evidenceOfAnEventIsItsClaimsWithOffsetsAndRules() throws Exception {
        String event = rows("meetings", Map.of("actor", "Kim Jong-un")).get(1).get("event");
        List<CSVRecord> rows = rows("evidence", Map.of("event", event));

        assertEquals(List.of(PLAN), column(rows, "sentence"));
        assertEquals("10", rows.get(0).get("start"));
        assertEquals("es.meet.reunirse", rows.get(0).get("rule"));
    }

    @Test
    void actorsAreFoundByPartOfAName() throws Exception {
        assertEquals(List.of("Vladímir Putin"), column(rows("actors", Map.of("search", "VLADI")), "name"));
        assertTrue(rows("actors", Map.of()).size() >= 8);
    }

    @Test
    void lastContactIsTheLatestThatTookPlace() throws Exception {
        assertEquals(
                List.of("2019-04-25"),
                column(rows("last-contact", Map.of("actor", "Rusia", "other", "Kim Jong-un")), "date"));
    }

    @Test
    void articlesAreListedWithTheirNumberOfEvents() throws Exception {
        assertEquals(List.of("b.txt", "a.txt"), column(rows("articles", Map.of()), "source"));
        assertEquals(List.of("3", "5"), column(rows("articles", Map.of()), "events"));
    }

    @Test
    void pathsGoThroughWhomTwoActorsShareEventsWith() throws Exception {
        List<CSVRecord> two = rows("paths", Map.of("actor", "Kim Jong-un", "other", "Vladímir Putin"));
        List<CSVRecord> none = rows("paths", Map.of("actor", "Xi Jinping", "other", "Kim Jong-un"));
        List<CSVRecord> through = rows("paths", Map.of("actor", "Corea del Norte", "other", "Rusia"));

        assertEquals(List.of("1"), column(two, "steps"));
        assertEquals(List.of(), none);
        assertEquals(List.of("Ucrania"), column(through, "via"));
    }

    @Test
    void commonPartnersAreCountedForEach() throws Exception {
        List<CSVRecord> rows = rows("partners", Map.of("actor", "Corea del Norte", "other", "Rusia"));

        assertEquals(List.of("Ucrania"), column(rows, "with"));
        assertEquals(List.of("1"), column(rows, "withFirst"));
    }

    @Test
    void accusationsNameBothSides() throws Exception {
        List<CSVRecord> rows = rows("accusations", Map.of("actor", "Rusia"));

        assertEquals(List.of("Ucrania"), column(rows, "accuser"));
        assertEquals(List.of("Rusia"), column(rows, "accused"));
    }

    @Test
    void whatWasPlannedAndNotToldOfAfterItsDayWasNeverHeld() throws Exception {
        assertEquals(List.of("2023-09-12"), column(rows("never-held", Map.of("before", "2023-10-01")), "date"));
        assertEquals(List.of(), rows("never-held", Map.of("before", "2023-09-12")));
        assertEquals(List.of(), rows("never-held", Map.of("actor", "Ucrania")));
    }

    @Test
    void changesAreTheStepsOfAnEventsLifeInTheirOrder() throws Exception {
        try (EventStore summit = EventStore.inMemory(GAZETTEER)) {
            Claim meeting = on(meeting("c1", KIM, PUTIN), "2023-09-12");
            summit.replaceAll(List.of(
                    says(article("held.txt", "2023-09-13"), meeting),
                    says(article("plan.txt", "2023-09-04"), as(meeting, Status.PLANNED))));
            summit.consolidate(new Consolidator(Iris::claim));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new QueryRunner(summit).run(NamedQueries.find("changes"), Map.of("actor", "Rusia"), QueryOutput.CSV, out);
            List<String> rows =
                    out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();

            assertEquals(2, rows.size());
            assertTrue(rows.get(0).contains("#announced,2023-09-04,plan.txt"), rows.get(0));
            assertTrue(rows.get(1).contains("#held,2023-09-13,held.txt"), rows.get(1));
        }
    }

    @Test
    void firstContactIsTheEarliestThatTookPlace() throws Exception {
        assertEquals(
                List.of("2019-04-25"),
                column(rows("first-contact", Map.of("actor", "Rusia", "other", "Kim Jong-un")), "date"));
        assertEquals(
                List.of(),
                rows("first-contact", Map.of("actor", "Rusia", "other", "Kim Jong-un", "after", "2020-01-01")));
    }

    @Test
    void sourcesThatDisagreeStandSideBySide() throws Exception {
        List<CSVRecord> rows = rows("disagreements", Map.of());

        assertEquals(List.of(DENIAL), column(rows, "denial"));
        assertEquals(List.of("a.txt"), column(rows, "source"));
        assertEquals(List.of("b.txt"), column(rows, "otherSource"));
    }

    @Test
    void actorsAreRankedByEventsAndPairsByEventsTheyShare() throws Exception {
        assertEquals(
                "Vladímir Putin",
                rows("degree", Map.of()).stream()
                        .filter(row -> row.get("partners").equals("1")
                                && row.get("events").equals("2"))
                        .map(row -> row.get("name"))
                        .sorted()
                        .toList()
                        .get(1));
        CSVRecord first = rows("pairs", Map.of()).get(0);
        assertEquals("2", first.get("events"));
        assertEquals(List.of("2019-04", "2023-09"), List.of(first.get("first"), first.get("last")));
    }

    @Test
    void newPairsOfAMonthHaveNoEventInAnEarlierOne() throws Exception {
        assertEquals(List.of("Rusia"), column(rows("new-pairs", Map.of("month", "2023-03")), "other"));
        assertEquals(List.of("Corea del Norte", "Rusia"), column(rows("new-pairs", Map.of("month", "2023-09")), "one"));
    }

    @Test
    void eventsInACountryAreThoseInItsCities() throws Exception {
        assertEquals(
                List.of("2023-03-20", "2023-09-12"), column(rows("events-in", Map.of("country", "Rusia")), "date"));
        assertEquals(
                List.of("2023-09-12"),
                column(rows("events-in", Map.of("country", "Rusia", "place", "vladivostok")), "date"));
    }

    @Test
    void anUnknownNameListsCloseOnes() {
        UnknownActorException unknown = assertThrows(
                UnknownActorException.class, () -> run("meetings", Map.of("actor", "Kim Yong-un"), QueryOutput.CSV));

        assertEquals("Kim Jong-un", unknown.closest().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"} DELETE WHERE { ?s ?p ?o } #",
                "> ?x } ; DROP ALL #",
                "http://x> ; <http://y",
                "Kim\\\" } UNION { ?s ?p ?o",
                "${x}?actor",
            })
    void aValueIsNeverPartOfTheQuerysSyntax(String value) throws Exception {
        assertThrows(UnknownActorException.class, () -> run("meetings", Map.of("actor", value), QueryOutput.CSV));
        assertEquals(0, rows("actors", Map.of("search", value)).size());
    }

    @Test
    void aMissingAnUnknownAndAMalformedParameterAreNamed() {
        assertNames(fault("meetings", Map.of()), "meetings", "actor", "missing");
        assertNames(fault("meetings", Map.of("actor", "Kim Jong-un", "form", "x")), "form", "from", "lang");
        assertNames(fault("meetings", Map.of("actor", "Kim Jong-un", "from", "ayer")), "from", "ayer", "a day such as");
        assertNames(fault("by-month", Map.of("type", "Party")), "Party", "Meeting, Visit");
        assertNames(fault("evidence", Map.of("event", "nada <x>")), "event", "an IRI");
    }

    @Test
    void aQueryThatIsNoneIsToldWhichThereAre() {
        assertNames(
                assertThrows(QueryFault.class, () -> NamedQueries.find("meating")), "meating", "meetings", "timeline");
    }

    @Test
    void aSyntaxErrorIsToldWithItsLine() {
        assertNames(fault("SELECT * {\n ?s ?p }", Map.of()), "not SPARQL", "line 2");
    }

    @Test
    void aFileIsAQueryWithItsOwnParameters(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("mine.rq"),
                "# title: Mine\n# param: who actor who it is\nSELECT ?n { ?who rdfs:label ?n FILTER(LANG(?n)='es') }");

        assertEquals(List.of("Vladímir Putin"), column(rows(file.toString(), Map.of("who", "putin")), "n"));
    }

    @Test
    void sparqlItselfNeedsNoPrefixes() throws Exception {
        assertEquals(1, rows("SELECT ?e { ?e a cu:Visit }", Map.of()).size());
        assertTrue(run("ASK { ?e a cu:Visit }", Map.of(), QueryOutput.JSON).contains("true"));
        assertTrue(run("CONSTRUCT WHERE { ?e a cu:Visit }", Map.of(), QueryOutput.TABLE)
                .contains("cu:Visit"));
    }

    @Test
    void otherServersAndFilesAreClosed(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:s> <x:p> \"secreto\" .");

        assertNames(fault("SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }", Map.of()), "SERVICE");
        String read = run("SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }", Map.of(), QueryOutput.CSV);
        assertFalse(read.contains("secreto"), read);
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        QueryRunner hurried = new QueryRunner(store, Duration.ofMillis(200));
        NamedQuery endless = NamedQueries.find(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?q ?r ?s }");

        assertNames(
                assertThrows(
                        QueryFault.class,
                        () -> hurried.run(endless, Map.of(), QueryOutput.CSV, new ByteArrayOutputStream())),
                "stopped");
    }

    @Test
    void aTableIsAlignedAndSpeaksItsReadersLanguage() {
        String spanish = run("meetings", Map.of("actor", "Kim Jong-un"), QueryOutput.TABLE);
        String english = run("meetings", Map.of("actor", "Kim Jong-un", "lang", "en"), QueryOutput.TABLE);

        assertTrue(spanish.startsWith("fecha"), spanish);
        assertTrue(spanish.contains("previsto") && spanish.contains("Reunión") && spanish.contains("2 filas"), spanish);
        assertTrue(english.startsWith("date") && english.contains("planned") && english.contains("Meeting"), english);
        List<String> lines = spanish.lines().toList();
        int column = lines.get(0).indexOf("estado");
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("previsto", column)), spanish);
    }

    @TestFactory
    Stream<DynamicTest> everyOutputFormatHoldsTheAnswer() {
        return Stream.of(QueryOutput.values())
                .map(output -> DynamicTest.dynamicTest(
                        output.name(),
                        () -> assertTrue(run("meetings", Map.of("actor", "Kim Jong-un"), output)
                                .contains("2023-09-12"))));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryIsTitledExplainedAndRunsWithItsStandardParameters() {
        List<NamedQuery> queries = NamedQueries.all();
        assertTrue(queries.size() >= 25);
        return queries.stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    for (String language : List.of("es", "en")) {
                        assertFalse(query.title(language).equals(query.name()));
                        assertFalse(query.answers(language).isBlank());
                    }
                    query.parameters().stream()
                            .filter(parameter -> !parameter.name().equals("lang"))
                            .forEach(parameter -> assertFalse(
                                    query.description(parameter, "es").equals(parameter.description()),
                                    "no param-es: " + parameter.name()));
                    Map<String, String> values = new HashMap<>();
                    query.parameters().stream()
                            .filter(QueryParameter::required)
                            .forEach(parameter -> values.put(
                                    parameter.name(),
                                    switch (parameter.type()) {
                                        case IRI -> Iris.event("none").getURI();
                                        case MONTH -> "2023-09";
                                        default -> "Rusia";
                                    }));
                    String csv = run(query.name(), values, QueryOutput.CSV);
                    String header = csv.lines().findFirst().orElse("");
                    assertEquals(header.split(",").length, query.columns("es").size(), header);
                }));
    }

    private static QueryFault fault(String query, Map<String, String> values) {
        return assertThrows(QueryFault.class, () -> run(query, values, QueryOutput.CSV));
    }

    private static List<CSVRecord> rows(String query, Map<String, String> values) throws Exception {
        try (CSVParser parser = CSVParser.parse(
                run(query, values, QueryOutput.CSV),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return new ArrayList<>(parser.getRecords());
        }
    }

    private static List<String> column(List<CSVRecord> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static String run(String query, Map<String, String> values, QueryOutput output) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(store).run(NamedQueries.find(query), values, output, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
