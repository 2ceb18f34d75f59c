package org.cumbre.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.link.GazetteerCheck.Finding;
import org.junit.jupiter.api.Test;

class GazetteerCheckTest {

    @Test
    void whatComesWithCumbreHasNoErrors() {
        List<Finding> errors = GazetteerCheck.of(Gazetteer.bundled()).stream()
                .filter(Finding::error)
                .toList();

        assertEquals(List.of(), errors);
    }

    @Test
    void everyOfficeHasATitleThatIsKnown() {
        List<Finding> unknown = GazetteerCheck.of(Gazetteer.bundled()).stream()
                .filter(finding -> finding.what().equals("unknown title"))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void whatCannotBeIsAnError() {
        List<String> found = findings(
                country(),
                person("a", "Q1", new Office("king", "XXX", day("2020-05-02"), day("2020-05-01"))),
                person("b", "Q1", new Office("king", "nowhere", day("2020-05-01"), Optional.empty())));

        assertEquals(
                List.of(
                        "error    id twice: Q1: a, b",
                        "error    impossible dates: a: king of XXX, 2020-05-02 to 2020-05-01",
                        "error    unknown key: b: king of nowhere, 2020-05-01 to now"),
                found);
    }

    @Test
    void anOfficeOfOneHolderThatTwoHoldIsAWarningButNotTheDayOfTheChange() {
        List<String> found = findings(
                country(),
                person("a", "Q1", new Office("president", "XXX", day("2010-01-01"), day("2015-03-10"))),
                person("b", "Q2", new Office("president", "XXX", day("2015-03-10"), day("2020-01-20"))),
                person("c", "Q3", new Office("president", "XXX", day("2019-06-05"), Optional.empty())));

        assertEquals(
                List.of("warning  two at a time: president of XXX:"
                        + " b (2015-03-10 to 2020-01-20) and c (2019-06-05 to now)"),
                found);
    }

    @Test
    void monthsWithoutAHeadOfStateAreAWarningUnlessSomebodyElseIsOne() {
        List<String> found = findings(
                country(),
                person("a", "Q1", new Office("president", "XXX", day("2010-01-01"), day("2015-03-10"))),
                person("b", "Q2", new Office("interim-president", "XXX", day("2015-03-11"), day("2015-06-30"))),
                person("c", "Q3", new Office("president", "XXX", day("2015-09-03"), day("2016-01-10"))),
                person("d", "Q4", new Office("president", "XXX", day("2016-02-20"), Optional.empty())));

        assertEquals(
                List.of("warning  nobody in office: state of XXX: from 2015-07 to 2015-08, between"
                        + " b (2015-03-11 to 2015-06-30) and c (2015-09-03 to 2016-01-10)"),
                found);
    }

    @Test
    void aNameForSeveralIsAWarning() {
        Actor one = person("a", "Q1");
        Actor other = person("b", "Q2");
        Gazetteer gazetteer = gazetteer(one, other);
        gazetteer.name(List.of("Gómez"), Referent.of(one));
        gazetteer.name(List.of("Gomez"), Referent.of(other));

        assertEquals(
                List.of("warning  one name for several: \"gomez\": a, b"),
                GazetteerCheck.of(gazetteer).stream().map(Finding::toString).toList());
    }

    @Test
    void theWholeGazetteerIsReadInASecondOfTheProcessor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        Gazetteer read = GazetteerReader.readBundled();

        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        assertTrue(read.actors().size() > 4000);
        assertTrue(seconds < 1, () -> "took " + seconds + " s");
    }

    private static List<String> findings(Actor... actors) {
        return GazetteerCheck.of(gazetteer(actors)).stream()
                .map(Finding::toString)
                .toList();
    }

    private static Gazetteer gazetteer(Actor... actors) {
        Gazetteer gazetteer = new Gazetteer();
        List.of(actors).forEach(gazetteer::add);
        return gazetteer;
    }

    private static Actor country() {
        return new Actor(
                "XXX",
                ActorKind.COUNTRY,
                "Example",
                "Ejemplo",
                List.of(),
                Optional.empty(),
                Optional.of("XXX"),
                List.of());
    }

    private static Actor person(String key, String item, Office... offices) {
        return new Actor(
                key, ActorKind.PERSON, key, key, List.of(), Optional.of(item), Optional.empty(), List.of(offices));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
