package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each query's answer on the ten articles that come with the program: one row that must be in it, by what the row holds. */
class BundledQueriesTest {

    private static final String TABLE = """
            disputed      |                                                   | Acusación: Estados Unidos → Irán | señalamientos de Washington | Irán ha rechazado
            accusations   | actor=Irán                                        | Mike Pompeo | Irán | iran-aramco.txt
            actors        | search=putin                                      | Vladímir Putin | Rusia | Q7747
            agreements    | actor=Barack Obama                                | 2010-04-08 | Dmitri Medvédev | tratado START
            articles      |                                                   | 2010-04-08 | obama-medvedev-praga.txt
            by-month      | type=Meeting                                      | 2010-04
            contexts      | context=cu:context-nuclear                        | 2010-04 | nuclear
            degree        |                                                   | Xi Jinping | China
            events-in     | country=Corea del Sur                             | 2025-10-30 | Busan | Donald Trump – Xi Jinping
            first-contact | actor=Donald Trump, other=Xi Jinping              | 2025-10-30 | trump-xi-pekin.txt
            last-contact  | actor=Donald Trump, other=Xi Jinping              | 2025-11-24 | Llamada
            meetings      | actor=Barack Obama                                | 2010-04-08 | Dmitri Medvédev | Praga
            network       | actor=Rusia                                       | Recep Tayyip Erdogan | Turquía
            never-held    |                                                   | 2018-09 | Kim Jong-un – Moon Jae-in
            new-pairs     | month=2010-04                                     | Barack Obama | Dmitri Medvédev | 2010-04-08
            pairs         |                                                   | Xi Jinping | Donald Trump
            partners      | actor=Donald Trump, other=Enrique Peña Nieto      | Xi Jinping | China
            paths         | actor=Vladimir Putin, other=Enrique Peña Nieto    | 3 | Donald Trump | Xi Jinping
            planned       |                                                   | 2018-09 | Kim Jong-un – Moon Jae-in
            relations     | actor=Turquía, other=Rusia                        | 2020-01-08 | Reunión
            timeline      | actor=Hugo Chávez                                 | 2010-08-10 | Juan Manuel Santos – Hugo Chávez
            visits        | country=China                                     | 2026-04 | Donald Trump | Pekín
            who-said      | actor=Irán                                        | Irán | denied | 2019-09-14
            """;

    /** No two of the ten articles tell of one event, so that nothing changes from article to article. */
    private static final List<String> EMPTY = List.of("changes actor=China", "disagreements");

    @TempDir
    static Path folder;

    private static String database = "";

    @BeforeAll
    static void build() {
        database = folder.resolve("graph").toString();
        Run run = Run.of("build", "src/main/resources/examples", "--db", database);
        assertEquals(0, run.status(), run.err());
    }

    static List<String> rows() {
        return TABLE.lines().toList();
    }

    static List<String> empty() {
        return EMPTY;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theAnswerHasTheRow(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        Run run = ask(cells.get(0), cells.get(1));

        assertEquals(0, run.status(), run.err());
        List<String> expected = cells.subList(2, cells.size());
        assertTrue(
                run.out().lines().anyMatch(row -> expected.stream().allMatch(row::contains)),
                () -> expected + " is in no row of\n" + run.out());
    }

    @ParameterizedTest
    @MethodSource("empty")
    void theAnswerHasNoRow(String query) {
        Run run = ask(query.replaceFirst(" .*", ""), query.contains(" ") ? query.replaceFirst(".* ", "") : "");

        assertEquals(0, run.status(), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
    }

    @Test
    void theEvidenceOfAnEventHasItsSentence() {
        Run meetings = ask("meetings", "actor=Barack Obama");
        String event = meetings.out()
                .lines()
                .filter(row -> row.contains("2010-04-08"))
                .map(row -> row.replaceFirst(".*,(https://\\S+)$", "$1"))
                .findFirst()
                .orElseThrow();

        Run run = ask("evidence", "event=" + event);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("obama-medvedev-praga.txt"), run.out());
    }

    @Test
    void everyQueryIsHere() {
        TreeSet<String> here = new TreeSet<>(List.of("evidence"));
        rows().forEach(line -> here.add(line.replaceFirst(" .*", "")));
        EMPTY.forEach(line -> here.add(line.replaceFirst(" .*", "")));

        assertEquals(
                NamedQueries.all().stream().map(NamedQuery::name).collect(Collectors.toCollection(TreeSet::new)), here);
    }

    private static Run ask(String query, String parameters) {
        List<String> words = new ArrayList<>(List.of("query", query, "--db", database, "--output", "csv"));
        Arrays.stream(parameters.split(", "))
                .filter(parameter -> !parameter.isBlank())
                .forEach(parameter -> words.addAll(List.of("-p", parameter)));
        return Run.of(words.toArray(String[]::new));
    }
}
