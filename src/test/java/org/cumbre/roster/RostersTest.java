package org.cumbre.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Referent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RostersTest {

    private static final String HEADER = "id,kind,name_en,name_es,aliases,country,office_es,office_en,of,from,to\n";
    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix cu: <https://w3id.org/cumbre/ns#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @TempDir
    Path folder;

    @Test
    void aNewPersonIsFoundByEveryNameAndHoldsTheOffice() throws IOException {
        Gazetteer gazetteer = gazetteer(
                "a.csv",
                HEADER
                        + ",Person,Ana Example,Ana Ejemplo,Anita Ejemplo|la Ejemplo,Uruguay,ministra de Exteriores,,,2025-03,2025-12-01\n");

        Actor ana = gazetteer.actor("ana-example").orElseThrow();
        assertEquals(ActorKind.PERSON, ana.kind());
        assertEquals(Optional.of("URY"), ana.country());
        for (String name : List.of("Ana Example", "Ana Ejemplo", "Anita Ejemplo", "la Ejemplo")) {
            assertEquals(List.of(ana), gazetteer.search(name), name);
        }
        assertEquals(Optional.of(ana), gazetteer.holder("foreign-minister", "URY", LocalDate.of(2025, 3, 1)));
        assertEquals(
                Optional.of(LocalDate.of(2025, 12, 1)), ana.offices().get(0).to());
        assertEquals(Optional.empty(), Gazetteer.bundled().actor("ana-example"));
    }

    @Test
    void aKnownIdReplacesTheNamesAndTheOfficesThatItOverlaps() throws IOException {
        String id = "https://www.wikidata.org/wiki/Q7747";
        Gazetteer gazetteer = gazetteer(
                "a.csv",
                HEADER + id + ",Person,,Vladímir Vladímirovich,Volodia,,presidente,,RUS,2012-05-07,2030-05-07\n");

        Actor putin = gazetteer.actor("vladimir-putin").orElseThrow();
        assertEquals("Vladimir Putin", putin.english());
        assertEquals("Vladímir Vladímirovich", putin.spanish());
        assertEquals(List.of(putin), gazetteer.search("Vladímir Putin"));
        assertEquals(List.of(putin), gazetteer.search("Putin"));
        assertEquals(List.of(putin), gazetteer.search("Volodia"));
        assertEquals(Optional.empty(), gazetteer.holder("president", "RUS", LocalDate.of(2031, 1, 1)));
        assertEquals(Optional.of(putin), gazetteer.holder("president", "RUS", LocalDate.of(2004, 1, 1)));
    }

    @Test
    void aRowWithoutIdIsAddedToWhomeverAloneHasTheNameInFull() throws IOException {
        Gazetteer gazetteer = gazetteer(
                "a.csv",
                HEADER + ",Person,,Serguéi Lavrov,el canciller ruso,,asesor de Seguridad Nacional,,RUS,2026,\n");

        Actor lavrov = gazetteer.actor("sergei-lavrov").orElseThrow();
        assertEquals(List.of(lavrov), gazetteer.search("el canciller ruso"));
        assertEquals(
                Optional.of(lavrov), gazetteer.holder("national-security-adviser", "RUS", LocalDate.of(2027, 1, 1)));
        assertEquals(Gazetteer.bundled().actors().size(), gazetteer.actors().size());
    }

    @Test
    void theUsersShortNameWins() throws IOException {
        Gazetteer gazetteer = gazetteer("a.csv", HEADER + ",Person,Petra Putin,Petra Putin,Putin,,,,,,\n");

        assertEquals(
                List.of("petra-putin"),
                gazetteer.search("Putin").stream().map(Actor::key).toList());
        assertEquals(
                List.of("vladimir-putin"),
                gazetteer.search("Vladimir Putin").stream().map(Actor::key).toList());
    }

    @Test
    void severalOfficesStandInOneRowAndAnOwnOrganisationCanBeNamedBeforeItsRow() throws IOException {
        Gazetteer gazetteer = gazetteer(
                "a.tsv",
                (HEADER
                                + "https://example.org/ana,Person,Ana Example,,,ES,,director-general|Mayor of Example Town,Liga de Ejemplo|,2020|2022-02,2021|\n"
                                + "https://example.org/liga,Organization,Example League,Liga de Ejemplo,,,,,,,\n"
                                + ",Organization,Example Town,,,FR,,,,,\n")
                        .replace(',', '\t'));

        Actor ana = gazetteer.actor("https://example.org/ana").orElseThrow();
        assertEquals(Optional.of("ESP"), ana.country());
        assertEquals(
                Optional.of(ana),
                gazetteer.holder("director-general", "https://example.org/liga", LocalDate.of(2021, 12, 31)));
        assertEquals(Optional.of(ana), gazetteer.holder("mayor", "example-town", LocalDate.of(2023, 1, 1)));
    }

    @Test
    void aPlaceOfTheUsersIsFound() throws IOException {
        Gazetteer gazetteer =
                gazetteer("a.csv", "kind;name_es;country\nCity;Villaejemplo;España\nRegion;Cataluña;España\n");

        assertEquals(
                List.of(Optional.of("villaejemplo-esp")),
                gazetteer.names().lookup("Villaejemplo").stream()
                        .map(Referent::place)
                        .map(place -> place.map(Place::key))
                        .toList());
        assertEquals(Gazetteer.bundled().places().size() + 1, gazetteer.places().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            id,names\\n                                              § a.csv:1: unknown column "names"; the columns are id, kind
            kind,name_es,name_es\\n                                  § a.csv:1: column "name_es" twice
            id,kind\\nQ1,Person\\n                                   § a.csv:1: no column name_en or name_es
            kind,name_es\\n\\n# ours\\nPerson,Ana B,x\\n             § a.csv:4: 3 cells, expected 2
            kind,name_es\\nPerson,Ana B\\nHero,Ana C\\n              § a.csv:3: unknown kind "Hero"; there are Person, Country
            kind,name_es\\nPerson,Ana B\\nPerson,"Ana" C\\n       § a.csv:3: a quotation mark is not closed, or text follows on one
            kind,name_es\\nPerson,"Ana B\\n                       § a.csv:2: a quotation mark is not closed
            kind,name_es\\n,Ana B\\n                                 § a.csv:2: no kind; there are Person
            kind,name_es\\nPerson,\\n                                § a.csv:2: no name_en and no name_es
            kind,name_es,country\\nPerson,Ana B,Narnia\\n            § a.csv:2: unknown country "Narnia"
            id,kind,name_es\\n12,Person,Ana B\\n                     § a.csv:2: id "12" is neither a Wikidata item such as Q142 nor an absolute IRI
            id,name_es\\nQ7747,Ana\\nwd:Q7747,Eva\\n                 § a.csv:3: id wd:Q7747 is that of line 2, too
            id,kind,name_es\\nQ7747,Party,Partido\\n                 § a.csv:2: Q7747 is Vladimir Putin, whose kind is Person, not Party
            kind,name_es,office_es,of,from\\nPerson,Ana B,reina,ESP,mayo\\n § a.csv:2: expected a date such as 2024-06-18, 2024-06 or 2024, not "mayo"
            kind,name_es,office_es,of,from,to\\nPerson,Ana B,reina,ESP,2020-03,2020-02\\n § a.csv:2: from 2020-03 is after to 2020-02
            kind,name_es,office_es,of\\nPerson,Ana B,reina,Narnia\\n § a.csv:2: unknown country or organisation "Narnia"
            kind,name_es,office_es\\nPerson,Ana B,reina\\n           § a.csv:2: office "queen": no of and no country
            kind,name_es,from\\nPerson,Ana B,2020\\n                 § a.csv:2: of, from or to, but no office_es and no office_en
            kind,name_es,office_es,of\\nParty,Partido B,reina,ESP\\n § a.csv:2: only a person holds an office; Partido B is Party
            """)
    void aWrongTableIsRefusedWithFileLineAndReason(String text, String message) throws IOException {
        Path file = write("a.csv", text.replace("\\n", "\n"));

        String told = told(file);

        assertTrue(told.contains(message), told);
    }

    @Test
    void skosConceptsAreRead() throws IOException {
        Gazetteer gazetteer = gazetteer("a.ttl", PREFIXES + """
                <https://example.org/eva> a skos:Concept, cu:Person ;
                    skos:prefLabel "Eva Ejemplo"@es, "Eve Example"@en ;
                    skos:altLabel "Evita Ejemplo"@es, "E. Example" ;
                    skos:broader <https://example.org/people> ;
                    cu:country wd:Q77 ;
                    cu:office [ cu:title "presidenta" ; cu:of "URY" ; cu:begin "2026-03-01"^^xsd:date ],
                        [ cu:title "minister" ; cu:of wd:Q77 ; cu:begin "2020" ; cu:end "2021-05" ] .
                wd:Q7747 a skos:Concept ; skos:prefLabel "Putin, Vladímir"@es .
                """);

        Actor eva = gazetteer.actor("https://example.org/eva").orElseThrow();
        assertEquals("Eve Example", eva.english());
        assertEquals(Optional.of("URY"), eva.country());
        assertEquals(List.of(eva), gazetteer.search("Evita Ejemplo"));
        assertEquals(Optional.of(eva), gazetteer.holder("president", "URY", LocalDate.of(2026, 5, 1)));
        assertEquals(Optional.of(eva), gazetteer.holder("minister", "URY", LocalDate.of(2021, 5, 31)));
        assertEquals(
                "Putin, Vladímir",
                gazetteer.actor("vladimir-putin").orElseThrow().spanish());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <https://example.org/a> a skos:Concept ;\\n skos:prefLabel "A B"@es, .         § a.ttl:6:
            <https://example.org/a> a cu:Person .                                    § a.ttl:5: no skos:prefLabel in Spanish or English
            <https://example.org/a> a cu:Hero ; skos:prefLabel "A B"@es .            § a.ttl:5: unknown kind "Hero"
            <https://example.org/a> a cu:Person ;\\n cu:land "ES" ; skos:prefLabel "A"@es . § a.ttl:6: unknown property cu:land; there are cu:country
            <https://example.org/a> a cu:Person ; skos:prefLabel "A B"@es ;\\n cu:office [ cu:title "rey" ;\\n cu:of "ESP" ; cu:begin "2020-13" ] . § a.ttl:6: expected a date
            """)
    void wrongTurtleIsRefusedWithFileLineAndReason(String text, String message) throws IOException {
        Path file = write("a.ttl", PREFIXES + text.replace("\\n", "\n") + "\n");

        String told = told(file);

        assertTrue(told.contains(message), told);
    }

    @Test
    void theAnswerOfAWikidataQueryIsRead() throws IOException {
        Gazetteer gazetteer = gazetteer("answer", """
                { "head": { "vars": [ "person", "personLabelEn", "start" ] },
                  "results": { "bindings": [
                    { "person": { "type": "uri", "value": "http://www.wikidata.org/entity/Q999999901" },
                      "personLabelEn": { "type": "literal", "value": "Eve Example" },
                      "personLabelEs": { "type": "literal", "value": "Eva Ejemplo" },
                      "alias": { "type": "literal", "value": "Eva E. Ejemplo|Evita" },
                      "office": { "type": "uri", "value": "http://www.wikidata.org/entity/Q999999902" },
                      "officeLabelEn": { "type": "literal", "xml:lang": "en", "value": "President of Uruguay" },
                      "title": { "type": "literal", "value": "president" },
                      "country": { "type": "uri", "value": "http://www.wikidata.org/entity/Q77" },
                      "countryLabelEn": { "type": "literal", "value": "Oriental Republic" },
                      "start": { "type": "literal", "value": "2026-03-01T00:00:00Z" },
                      "end": { "type": "literal", "value": "" } },
                    { "person": { "type": "uri", "value": "http://www.wikidata.org/entity/Q999999901" },
                      "personLabel": { "type": "literal", "xml:lang": "en", "value": "Eve Example" },
                      "officeLabelEn": { "type": "literal", "xml:lang": "en", "value": "foreign minister of Uruguay" },
                      "start": { "type": "literal", "value": "2024" },
                      "end": { "type": "literal", "value": "2025-05" } },
                    { "person": { "type": "uri", "value": "http://www.wikidata.org/entity/Q999999903" },
                      "personLabelEn": { "type": "literal", "value": "Max Example" },
                      "title": { "type": "literal", "value": "secretary-general" },
                      "of": { "type": "uri", "value": "http://www.wikidata.org/entity/Q999999904" },
                      "ofLabelEn": { "type": "literal", "value": "Example League" },
                      "start": { "type": "literal", "value": "2020-01" } } ] } }
                """);

        Actor eve = gazetteer.search("Eva E. Ejemplo").get(0);
        assertEquals(Optional.of("Q999999901"), eve.wikidata());
        assertEquals(Optional.of("URY"), eve.country());
        assertEquals(List.of(), gazetteer.search("Evita"), "a single word is no safe name");
        assertEquals(Optional.of(eve), gazetteer.holder("president", "URY", LocalDate.of(2026, 3, 1)));
        assertEquals(Optional.of(eve), gazetteer.holder("foreign-minister", "URY", LocalDate.of(2025, 5, 31)));
        assertEquals("Uruguay", gazetteer.actor("URY").orElseThrow().english());
        assertEquals(
                "Max Example",
                gazetteer
                        .holder("secretary-general", "example-league", LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .english());
    }

    @Test
    void whatWikidataKnowsUnderOtherItemsIsRecognisedByItsNames() throws IOException {
        Gazetteer gazetteer = gazetteer("answer.json", """
                { "results": { "bindings": [
                    { "person": { "value": "http://www.wikidata.org/entity/Q999999901" },
                      "personLabelEs": { "value": "Ilir Meta" },
                      "title": { "value": "foreign-minister" },
                      "country": { "value": "http://www.wikidata.org/entity/Q222" },
                      "countryLabelEn": { "value": "Albania" },
                      "start": { "value": "2009-09-17" }, "end": { "value": "2010-09-17" } },
                    { "person": { "value": "http://www.wikidata.org/entity/Q999999902" },
                      "personLabelEn": { "value": "Eve Example" },
                      "title": { "value": "king" },
                      "country": { "value": "http://www.wikidata.org/entity/Q999999903" },
                      "countryLabelEn": { "value": "Kingdom of Belgium" },
                      "start": { "value": "2026-01-01" } },
                    { "person": { "value": "http://www.wikidata.org/entity/Q999999902" },
                      "title": { "value": "president" },
                      "of": { "value": "http://www.wikidata.org/entity/Q999999904" },
                      "ofLabelEn": { "value": "International Court of Justice" },
                      "start": { "value": "2024" } } ] } }
                """);

        Actor meta = gazetteer.actor("ilir-meta").orElseThrow();
        assertEquals(Optional.of("Q999999901"), meta.wikidata());
        assertEquals(Optional.of(meta), gazetteer.holder("foreign-minister", "ALB", LocalDate.of(2009, 9, 17)));
        Optional<Actor> eve = gazetteer.actor("eve-example");
        assertEquals(eve, gazetteer.holder("king", "BEL", LocalDate.of(2026, 1, 1)));
        assertEquals(eve, gazetteer.holder("president", "international-court-of-justice", LocalDate.of(2025, 1, 1)));
        assertEquals(Gazetteer.bundled().actors().size() + 1, gazetteer.actors().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            {"results":\\n{"bindings":[{]}}                              § a.json:2: broken JSON
            {"boolean": true}                                            § a.json:1: no results.bindings
            {"results":{"bindings":[\\n\\n{"x":{"value":"1"}}]}}         § a.json:3: no variable person
            {"results":{"bindings":[\\n{"person":{"value":"wd:Q999999901"},"title":{"value":"king"},"of":{"value":"ESP"}}]}} § a.json:2: no name
            """)
    void wrongJsonIsRefusedWithFileLineAndReason(String text, String message) throws IOException {
        Path file = write("a.json", text.replace("\\n", "\n"));

        String told = told(file);

        assertTrue(told.contains(message), told);
    }

    @Test
    void theTableOfTheReadmeIsRead() throws IOException {
        Matcher block =
                Pattern.compile("```csv\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find());

        Gazetteer gazetteer = gazetteer("readme.csv", block.group(1));

        assertTrue(block.group(1).startsWith(HEADER), block.group(1));
        assertEquals(Gazetteer.bundled().actors().size() + 2, gazetteer.actors().size());
        assertEquals(
                "Ana Ejemplo",
                gazetteer
                        .holder("foreign-minister", "URY", LocalDate.of(2026, 5, 1))
                        .orElseThrow()
                        .spanish());
    }

    @Test
    void theUsersHolderOfAnOfficeIsHeldForTrue() throws IOException {
        Gazetteer gazetteer = gazetteer("a.csv", HEADER + ",Person,Ana Example,,,FR,president,,,2018-01-01,\n");

        assertEquals(
                Optional.of("ana-example"),
                gazetteer.holder("president", "FRA", LocalDate.of(2025, 1, 1)).map(Actor::key));
        assertEquals(
                Optional.of("emmanuel-macron"),
                gazetteer.holder("president", "FRA", LocalDate.of(2017, 10, 1)).map(Actor::key));
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        String told = assertThrows(RuntimeException.class, () -> Rosters.read(folder.resolve("none.csv")))
                .getMessage();

        assertEquals(folder.resolve("none.csv") + ": no such file", told);
    }

    private static String told(Path file) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Rosters.gazetteer(List.of(file)))
                .getMessage());
    }

    private Gazetteer gazetteer(String name, String text) throws IOException {
        return Rosters.gazetteer(List.of(write(name, text)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
