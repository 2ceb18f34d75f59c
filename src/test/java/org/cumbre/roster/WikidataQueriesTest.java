package org.cumbre.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.cumbre.event.Actor;
import org.cumbre.link.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of {@code queries/wikidata}, asked of statements in Wikidata's own shape; ids above Q999999900 are made up. */
class WikidataQueriesTest {

    private static final Path FOLDER = Path.of("queries", "wikidata");
    private static final String STATEMENTS = """
            @prefix p: <http://www.wikidata.org/prop/> .
            @prefix pq: <http://www.wikidata.org/prop/qualifier/> .
            @prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
            @prefix ps: <http://www.wikidata.org/prop/statement/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix wikibase: <http://wikiba.se/ontology#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            wd:Q77 wdt:P31 wd:Q3624078 ; rdfs:label "Uruguay"@en ; wdt:P1906 wd:Q999999911 ; wdt:P1313 wd:Q999999912 .
            wd:Q999999911 rdfs:label "Queen of Uruguay"@en .
            wd:Q999999912 rdfs:label "Prime Minister of Uruguay"@en, "primer ministro de Uruguay"@es .
            wd:Q999999913 rdfs:label "Minister of Foreign Affairs of Uruguay"@en ;
                wdt:P279 wd:Q7330070 ; wdt:P1001 wd:Q77 .
            wd:Q999999914 rdfs:label "Minister of National Defence of Uruguay"@en ; wdt:P1001 wd:Q77 .
            wd:Q999999920 wdt:P31 wd:Q245065 ; rdfs:label "Example League"@en ; wdt:P2388 wd:Q999999915 .
            wd:Q999999915 rdfs:label "Secretary-General of the Example League"@en .

            wd:Q999999901 wdt:P21 wd:Q6581072 ; rdfs:label "Ana Example"@mul, "Ana Ejemplo"@es ;
                skos:altLabel "Ana E. Example"@en, "Anna"@de ;
                p:P39 [ ps:P39 wd:Q999999911 ; wikibase:rank wikibase:NormalRank ; pqv:P580 _:from ],
                      [ ps:P39 wd:Q999999912 ; wikibase:rank wikibase:NormalRank ; pqv:P580 _:from ;
                        pq:P582 "2026-01-01T00:00:00Z"^^xsd:dateTime ; pqv:P582 _:to ],
                      [ ps:P39 wd:Q999999913 ; wikibase:rank wikibase:NormalRank ; pqv:P580 _:from ],
                      [ ps:P39 wd:Q999999914 ; wikibase:rank wikibase:PreferredRank ; pqv:P580 _:from ],
                      [ ps:P39 wd:Q999999915 ; wikibase:rank wikibase:NormalRank ; pqv:P580 _:from ] .
            wd:Q999999902 rdfs:label "Nobody"@en ;
                p:P39 [ ps:P39 wd:Q999999912 ; wikibase:rank wikibase:DeprecatedRank ; pqv:P580 _:from ],
                      [ ps:P39 wd:Q999999913 ; wikibase:rank wikibase:NormalRank ; pqv:P580 _:from ; pq:P582 _:unknown ] .
            wd:Q999999903 rdfs:label "Long Gone"@en ; wdt:P570 "1990-01-01T00:00:00Z"^^xsd:dateTime ;
                p:P39 [ ps:P39 wd:Q999999914 ; wikibase:rank wikibase:NormalRank ; pqv:P580 _:from ] .
            _:from wikibase:timeValue "2025-06-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 10 .
            _:to wikibase:timeValue "2026-01-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 9 .
            """;

    @TempDir
    Path folder;

    static Stream<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void thereIsOneForEachOfTheFollowing() throws IOException {
        assertEquals(
                List.of(
                        "defence-ministers.rq",
                        "foreign-ministers.rq",
                        "heads-of-government.rq",
                        "heads-of-organizations.rq",
                        "heads-of-state.rq"),
                queries().map(file -> file.getFileName().toString()).toList());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryParsesAndSaysHowToRunIt(Path file) throws IOException {
        String text = Files.readString(file);

        Query query = QueryFactory.create(text);

        assertTrue(query.getResultVars().containsAll(List.of("person", "personLabelEn", "personLabelEs", "alias")));
        assertTrue(query.getResultVars().containsAll(List.of("office", "officeLabelEn", "title", "start", "end")));
        String name = file.getFileName().toString().replace(".rq", "");
        assertTrue(text.startsWith("# title: "), name);
        assertTrue(text.contains("\n# answers: "), name);
        assertTrue(text.contains("query@queries/wikidata/" + name + ".rq -o " + name + ".json"), name);
    }

    @ParameterizedTest
    @CsvSource({
        "heads-of-state, queen, URY, now",
        "heads-of-government, prime-minister, URY, 2026-12-31",
        "foreign-ministers, foreign-minister, URY, now",
        "defence-ministers, defence-minister, URY, now",
        "heads-of-organizations, secretary-general, example-league, now"
    })
    void whatAQueryBringsIsRead(String name, String title, String of, String end) throws IOException {
        Path answer = answer(name);

        Gazetteer gazetteer = Rosters.gazetteer(List.of(answer));

        Actor ana = gazetteer.search("Ana E. Example").get(0);
        assertEquals("Ana Example", ana.english());
        assertEquals("Ana Ejemplo", ana.spanish());
        assertEquals(Optional.of("Q999999901"), ana.wikidata());
        assertEquals(1, ana.offices().size());
        assertEquals(Optional.of(ana), gazetteer.holder(title, of, LocalDate.of(2025, 6, 1)));
        assertEquals(end, ana.offices().get(0).to().map(LocalDate::toString).orElse("now"));
        assertEquals(List.of(), gazetteer.search("Anna"));
        assertEquals(List.of(), gazetteer.search("Nobody"));
        assertEquals(List.of(), gazetteer.search("Long Gone"));
    }

    private Path answer(String name) throws IOException {
        Graph graph = RDFParser.fromString(STATEMENTS, Lang.TURTLE).toGraph();
        Query query = QueryFactory.create(Files.readString(FOLDER.resolve(name + ".rq")));
        Path file = folder.resolve(name + ".json");
        try (QueryExecution execution = QueryExecution.create(query, ModelFactory.createModelForGraph(graph));
                OutputStream out = Files.newOutputStream(file)) {
            ResultSetFormatter.outputAsJSON(out, execution.execSelect());
        }
        return file;
    }
}
