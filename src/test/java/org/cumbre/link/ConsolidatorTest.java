package org.cumbre.link;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.text.Article;
import org.cumbre.text.Folding;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidatorTest {

    private static final Article MONDAY = article("monday.txt", "2023-09-11");
    private static final Article THURSDAY = article("thursday.txt", "2023-09-14");
    private static final Article LATER = article("later.txt", "2023-11-20");

    @Test
    void theSameMeetingInTwoArticlesIsOneEventWithBothReports() {
        List<Event> events = events(
                says(MONDAY, on(meeting("c1", KIM, PUTIN), "2023-09-12")),
                says(LATER, on(meeting("c1", PUTIN, KIM), "2023-09-12")));

        assertEquals(1, events.size());
        assertEquals(2, events.get(0).reports().size());
    }

    @Test
    void anEventHasTheModeThatMostClaimsGiveAndTheContextsOfAll() {
        Claim met = on(meeting("c1", PUTIN, KIM), "2023-09-12");
        Event event = events(
                        says(MONDAY, met.as(Optional.of("visit"), List.of("nuclear"))),
                        says(THURSDAY, met.as(Optional.of("multilateral"), List.of("military"))),
                        says(LATER, met.as(Optional.of("multilateral"), List.of("nuclear"))))
                .get(0);

        assertEquals(Optional.of("multilateral"), event.mode());
        assertEquals(List.of("military", "nuclear"), event.contexts());
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Ejemplo, PERSON, uruguay, Ana Ejemplo, uruguay, 1",
        "Ana Ejemplo, PERSON, uruguay, Ana Ejemplo, argentina, 2",
        "Ejemplo, PERSON, '', Ejemplo, '', 2",
        "Ana Ejemplo, PERSON, '', Ana Ejemplo, '', 1",
        "Liga Ejemplo, ORGANIZATION, '', Liga Ejemplo, uruguay, 1",
        "Liga Ejemplo, ORGANIZATION, argentina, Liga Ejemplo, uruguay, 2",
    })
    void somebodyNewIsTheSameInTwoArticlesByTheWholeNameAndNoOtherCountry(
            String name, ActorKind kind, String country, String other, String otherCountry, int expected) {
        Actor one = unlisted(name, kind, country);
        Actor two = unlisted(other, kind, otherCountry);

        assertEquals(
                expected,
                events(
                                says(MONDAY, on(meeting("c1", one, PUTIN), "2023-09-12")),
                                says(THURSDAY, on(meeting("c1", two, PUTIN), "2023-09-12")))
                        .size());
    }

    @Test
    void aSurnameAloneIsOnePersonWithinAnArticle() {
        Actor ejemplo = unlisted("Ejemplo", ActorKind.PERSON, "");

        assertEquals(
                1,
                events(says(
                                MONDAY,
                                on(meeting("c1", ejemplo, PUTIN), "2023-09-12"),
                                on(meeting("c2", ejemplo, PUTIN), "2023-09-12")))
                        .size());
    }

    private static Actor unlisted(String name, ActorKind kind, String country) {
        return Actor.unlisted(
                Folding.slug(name), kind, name, Optional.of(country).filter(key -> !key.isEmpty()));
    }

    @Test
    void twoKnownDaysAreTwoEvents() {
        assertEquals(
                2,
                events(says(
                                MONDAY,
                                on(meeting("c1", KIM, PUTIN), "2023-09-12"),
                                on(meeting("c2", KIM, PUTIN), "2019-04-25")))
                        .size());
    }

    @Test
    void aMonthAgreesWithADayInItButNeverJoinsTwoDays() {
        List<Event> events = events(
                says(MONDAY, on(meeting("c1", KIM, PUTIN), "2023-09-12")),
                says(THURSDAY, on(meeting("c1", KIM, PUTIN), "2023-09-28")),
                says(LATER, inMonth(meeting("c1", KIM, PUTIN), "2023-09")));

        assertEquals(2, events.size());
    }

    @Test
    void anEventHasTheMostPreciseOfItsDates() {
        Event event = single(
                says(MONDAY, inMonth(meeting("c1", KIM, PUTIN), "2023-09")),
                says(THURSDAY, on(meeting("c1", KIM, PUTIN), "2023-09-12")));

        assertEquals("2023-09-12", event.time().orElseThrow().timex());
    }

    @Test
    void aCountryAndThePersonWhoActsForItAreOneSideAndThePersonIsNamed() {
        Event event = single(
                says(MONDAY, on(meeting("c1", NORTH_KOREA, RUSSIA), "2023-09-12")),
                says(THURSDAY, on(meeting("c1", KIM, PUTIN), "2023-09-12")));

        assertEquals(List.of(KIM), event.actors(Role.SOURCE));
        assertEquals(List.of(PUTIN), event.actors(Role.TARGET));
    }

    @Test
    void twoPersonsOfOneCountryAreTwoSides() {
        assertEquals(
                2,
                events(says(
                                MONDAY,
                                on(meeting("c1", KIM, PUTIN), "2023-09-12"),
                                on(meeting("c2", KIM, LAVROV), "2023-09-12"),
                                on(meeting("c3", NORTH_KOREA, RUSSIA), "2023-09-12")))
                        .size());
    }

    @Test
    void whoDoesItToWhomMattersUnlessTheTypeIsSymmetric() {
        assertEquals(
                2,
                events(says(
                                MONDAY,
                                claim("c1", EventType.ACCUSATION, List.of(UKRAINE), List.of(RUSSIA)),
                                claim("c2", EventType.ACCUSATION, List.of(RUSSIA), List.of(UKRAINE))))
                        .size());
    }

    @Test
    void aClaimThatNamesOneSideOnlyJoinsTheOneThatNamesBoth() {
        Event event = single(
                says(MONDAY, on(claim("c1", EventType.ASSAULT, List.of(RUSSIA), List.of()), "2023-09-10")),
                says(THURSDAY, on(claim("c1", EventType.ASSAULT, List.of(RUSSIA), List.of(UKRAINE)), "2023-09-10")));

        assertEquals(List.of(UKRAINE), event.actors(Role.TARGET));
    }

    @Test
    void aClaimThatNamesOneSideOnlyDoesNotJoinTwoVictims() {
        assertEquals(
                2,
                events(says(
                                MONDAY,
                                on(claim("c1", EventType.ASSAULT, List.of(RUSSIA), List.of()), "2023-09-10"),
                                on(claim("c2", EventType.ASSAULT, List.of(RUSSIA), List.of(UKRAINE)), "2023-09-10"),
                                on(claim("c3", EventType.ASSAULT, List.of(RUSSIA), List.of(CHINA)), "2023-09-10")))
                        .size());
    }

    @Test
    void aSummitAndAReportOfSomeOfItsGuestsAreOneEventOnTheSameDayOnly() {
        Claim summit = on(claim("c1", EventType.MEETING, List.of(XI), List.of(PUTIN, KIM)), "2023-09-12");

        assertEquals(
                1,
                events(says(MONDAY, summit), says(THURSDAY, on(meeting("c2", XI, PUTIN), "2023-09-12")))
                        .size());
        assertEquals(
                2,
                events(says(MONDAY, summit), says(THURSDAY, inMonth(meeting("c2", XI, PUTIN), "2023-09")))
                        .size());
    }

    @Test
    void withoutDatesClaimsOfTheSameDaysNewsAreOneEventAndLaterOnesAnother() {
        List<Event> events = events(
                says(MONDAY, meeting("c1", KIM, PUTIN)),
                says(THURSDAY, meeting("c1", KIM, PUTIN)),
                says(LATER, meeting("c1", KIM, PUTIN)));

        assertEquals(2, events.size());
    }

    @Test
    void dailyClaimsWithoutDatesDoNotGrowIntoAnEventOfMonths() {
        ArticleClaims[] articles = Stream.iterate(LocalDate.of(2023, 1, 1), day -> day.plusDays(1))
                .limit(60)
                .map(day -> says(
                        article(day + ".txt", day.toString()),
                        claim("c1", EventType.ASSAULT, List.of(RUSSIA), List.of(UKRAINE))))
                .toArray(ArticleClaims[]::new);

        for (Event event : events(articles)) {
            LocalDate first = event.reports().get(0).article().published().orElseThrow();
            LocalDate last = event.reports()
                    .get(event.reports().size() - 1)
                    .article()
                    .published()
                    .orElseThrow();
            assertTrue(!first.plusDays(10).isBefore(last), first + " to " + last);
        }
    }

    @Test
    void whatIsPlannedAndWhatAnArticleTellsOfThePastAreTwoEvents() {
        assertEquals(
                2,
                events(says(
                                MONDAY,
                                as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED),
                                meeting("c2", KIM, PUTIN)))
                        .size());
    }

    @Test
    void aClaimWithoutADateIsNewsAndNotTheMeetingOfYearsAgoThatTheArticleRecalls() {
        assertEquals(
                2,
                events(says(MONDAY, on(meeting("c1", KIM, PUTIN), "2019-04-25"), meeting("c2", KIM, PUTIN)))
                        .size());
        assertEquals(
                1,
                events(says(MONDAY, on(meeting("c1", KIM, PUTIN), "2023-09-08"), meeting("c2", KIM, PUTIN)))
                        .size());
    }

    @Test
    void aJourneyAnnouncedWithoutADayIsTheOneThatIsToldOfByItsMonthAYearLater() {
        Claim announced = as(claim("c1", EventType.VISIT, List.of(KIM), List.of(RUSSIA)), Status.PLANNED);
        Claim begun = claim("c2", EventType.VISIT, List.of(KIM), List.of(RUSSIA));
        Claim recalled = inMonth(claim("c1", EventType.VISIT, List.of(KIM), List.of(RUSSIA)), "2023-09");
        Event event = single(says(MONDAY, announced, begun), says(article("later.txt", "2024-06-18"), recalled));

        assertEquals(Status.OCCURRED, event.status());
        assertEquals("2023-09", event.time().orElseThrow().timex());
    }

    @Test
    void aJourneyAbroadBeginsAtHomeAndPassesThroughSeveralPlaces() {
        Place home = new Place(
                "pyongyang", "city", "Pyongyang", "Pyongyang", Optional.of("Q18808"), Optional.of(NORTH_KOREA.key()));
        Claim journey = claim("c1", EventType.VISIT, List.of(KIM), List.of(RUSSIA));
        Claim announced =
                as(in(claim("c2", EventType.VISIT, List.of(KIM), List.of(RUSSIA)), VLADIVOSTOK), Status.PLANNED);
        Claim stop = in(inMonth(journey, "2023-09"), VOSTOCHNY);
        Event event = single(
                says(MONDAY, in(on(journey, "2023-09-10"), home), announced),
                says(article("later.txt", "2024-06-18"), stop));

        assertEquals("2023-09-10", event.time().orElseThrow().timex());
        assertEquals(Set.of(VLADIVOSTOK, VOSTOCHNY), Set.copyOf(event.places()));
    }

    @Test
    void visitsWithinOnesOwnCountryAreOneForEachPlace() {
        Claim one = in(inMonth(claim("c1", EventType.VISIT, List.of(PUTIN), List.of()), "2023-09"), VLADIVOSTOK);
        Claim other = in(inMonth(claim("c2", EventType.VISIT, List.of(PUTIN), List.of()), "2023-09"), VOSTOCHNY);

        assertEquals(2, events(says(MONDAY, one, other)).size());
    }

    @Test
    void whoNamesOneSideOnlyHasToMeetTheOthersInTimeOrPlace() {
        Claim treaty = claim("c1", EventType.AGREEMENT, List.of(RUSSIA), List.of(CHINA));
        Claim promise = claim("c2", EventType.AGREEMENT, List.of(RUSSIA), List.of());

        assertEquals(2, events(says(MONDAY, treaty, promise)).size());
        assertEquals(
                1,
                events(says(MONDAY, on(treaty, "2023-09-10"), on(promise, "2023-09-10")))
                        .size());
        assertEquals(
                1,
                events(says(MONDAY, in(treaty, VLADIVOSTOK), in(promise, IN_RUSSIA)))
                        .size());
    }

    @Test
    void whatIsOnlyThoughtOfIsNotWhatHasHappened() {
        Claim attack = claim("c1", EventType.ASSAULT, List.of(RUSSIA), List.of(UKRAINE));
        Claim threatened = as(claim("c2", EventType.ASSAULT, List.of(RUSSIA), List.of(UKRAINE)), Status.HYPOTHETICAL);

        assertEquals(2, events(says(MONDAY, attack, threatened)).size());
    }

    @Test
    void citiesOfOneCountryAreTwoPlacesAndACityLiesInItsCountry() {
        Claim inTheEast = in(on(meeting("c1", KIM, PUTIN), "2023-09-12"), VLADIVOSTOK);
        Claim inTheCapital = in(on(meeting("c2", KIM, PUTIN), "2023-09-12"), MOSCOW);
        Claim somewhere = in(on(meeting("c3", KIM, PUTIN), "2023-09-12"), IN_RUSSIA);

        assertEquals(2, events(says(MONDAY, inTheEast, inTheCapital)).size());
        assertEquals(
                List.of(VLADIVOSTOK, IN_RUSSIA),
                single(says(MONDAY, somewhere, inTheEast)).places());
    }

    @Test
    void aMeetingAtASiteIsNotTheOneInACity() {
        assertEquals(
                2,
                events(says(
                                MONDAY,
                                in(as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED), VLADIVOSTOK),
                                in(inMonth(meeting("c2", KIM, PUTIN), "2023-09"), VOSTOCHNY)))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "planned,occurred,occurred",
        "planned,cancelled,cancelled",
        "cancelled,planned,planned",
        "occurred,planned,occurred",
        "occurred,cancelled,occurred",
        "occurred,denied,denied",
        "planned,denied,denied",
        "denied,occurred,occurred",
        "denied,alleged,denied",
        "planned,alleged,alleged",
        "alleged,hypothetical,alleged",
        "hypothetical,planned,planned",
    })
    void theNewerWordReplacesTheOlderWhereItCan(String before, String after, String result) {
        Event event = single(
                says(MONDAY, as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), status(before))),
                says(THURSDAY, as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), status(after))));

        assertEquals(status(result), event.status());
    }

    @ParameterizedTest
    @CsvSource({
        "planned,occurred,occurred",
        "denied,alleged,alleged",
        "hypothetical,denied,denied",
        "planned,cancelled,cancelled"
    })
    void inOneArticleTheStrongestWordCounts(String one, String other, String result) {
        Event event = single(says(
                MONDAY,
                as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), status(one)),
                as(on(meeting("c2", KIM, PUTIN), "2023-09-12"), status(other))));

        assertEquals(status(result), event.status());
    }

    @Test
    void whatAnArticleSaysTwiceOfTheSameTwoNeedNotBeOneEvent() {
        Claim accused =
                foundBy(claim("c1", EventType.ACCUSATION, List.of(RUSSIA), List.of(UKRAINE)), 0, "acusa", "accuse");
        Claim accusing =
                foundBy(claim("c2", EventType.ACCUSATION, List.of(RUSSIA), List.of(UKRAINE)), 200, "acusó", "accuse");
        Claim blamed =
                foundBy(claim("c3", EventType.ACCUSATION, List.of(RUSSIA), List.of(UKRAINE)), 2_000, "culpa", "blame");

        assertEquals(1, events(says(MONDAY, accused, accusing)).size());
        assertEquals(2, events(says(MONDAY, accusing, blamed)).size());
        assertEquals(
                1, events(says(MONDAY, accusing), says(THURSDAY, blamed)).size(), "each article tells of one of them");
    }

    @Test
    void allThoseWhoSaySoAreNamedOnce() {
        Event event = single(
                says(MONDAY, as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED, RUSSIA)),
                says(THURSDAY, as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED, PESKOV, RUSSIA)));

        assertEquals(List.of(RUSSIA, PESKOV), event.attribution());
    }

    @Test
    void confidenceGrowsWithEachWitnessButNeverToCertainty() {
        assertEquals(0.7, single(says(MONDAY, meeting("c1", KIM, PUTIN))).confidence());
        assertEquals(
                0.91,
                single(says(MONDAY, meeting("c1", KIM, PUTIN)), says(THURSDAY, meeting("c1", KIM, PUTIN)))
                        .confidence());
        assertEquals(
                0.99,
                single(Stream.of("1", "2", "3", "4", "5", "6")
                                .map(name -> says(article(name + ".txt", "2023-09-11"), meeting("c1", KIM, PUTIN)))
                                .toArray(ArticleClaims[]::new))
                        .confidence());
    }

    @Test
    void whatOneArticleSaysTwiceIsOneWitness() {
        assertEquals(
                0.7,
                single(says(MONDAY, meeting("c1", KIM, PUTIN), meeting("c2", KIM, PUTIN)))
                        .confidence());
    }

    @Test
    void anAgencysTextInTwoNewspapersIsOneWitness() {
        String agency = "El presidente ruso, Vladímir Putin, recibió este martes en el cosmódromo de Vostochni al líder"
                + " norcoreano, Kim Jong-un, que llegó en su tren blindado tras un viaje de dos días por el Lejano Oriente.";
        Article one = withText("uno.txt", agency + " Ambos hablaron durante horas.");
        Article copy = withText("dos.txt", "(Agencias) " + agency);
        Article own = withText(
                "tres.txt",
                "Nuestra enviada vio salir a los dos dirigentes del hangar poco después de la"
                        + " una de la tarde, sonrientes y sin hacer declaraciones a la prensa que esperaba fuera desde el alba.");

        assertEquals(
                0.7,
                single(says(one, meeting("c1", KIM, PUTIN)), says(copy, meeting("c1", KIM, PUTIN)))
                        .confidence());
        assertEquals(
                0.91,
                single(
                                says(one, meeting("c1", KIM, PUTIN)),
                                says(copy, meeting("c1", KIM, PUTIN)),
                                says(own, meeting("c1", KIM, PUTIN)))
                        .confidence());
    }

    @Test
    void theOrderOfTheClaimsMakesNoDifference() {
        List<Report> reports = randomReports(600, 12);
        List<Event> expected = Consolidator.consolidate(reports);
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, Consolidator.consolidate(shuffled));
        }
    }

    @Test
    void everyReportIsInExactlyOneEventAndIdsAreUnique() {
        List<Report> reports = randomReports(2_000, 20);
        List<Event> events = Consolidator.consolidate(reports);

        assertEquals(
                reports.size(),
                events.stream().mapToInt(event -> event.reports().size()).sum());
        assertEquals(events.size(), events.stream().map(Event::id).distinct().count());
    }

    @Test
    void theCostGrowsWithTheNumberOfClaimsAndNotWithItsSquare() {
        List<Report> few = randomReports(3_000, 60);
        List<Report> many = randomReports(24_000, 60);
        processorTime(few);
        long less = processorTime(few);
        long more = processorTime(many);

        assertTrue(more < 30 * Math.max(less, 50_000_000), () -> less + " ns, then for eight times as many " + more);
    }

    private static long processorTime(List<Report> reports) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertTrue(Consolidator.consolidate(reports).size() > 1_000);
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** Claims among a few countries and their leaders over ten years, a third of them without a date. */
    private static List<Report> randomReports(int count, int countries) {
        Random random = new Random(42);
        List<Actor> actors = new ArrayList<>();
        for (int index = 0; index < countries; index++) {
            actors.add(country("country" + index, "C" + index, "C" + index, "Q" + (1000 + index)));
            actors.add(person("leader" + index, "L" + index, "L" + index, "Q" + (5000 + index), "country" + index));
        }
        List<Report> reports = new ArrayList<>();
        LocalDate first = LocalDate.of(2014, 1, 1);
        for (int index = 0; index < count; index++) {
            LocalDate published = first.plusDays(random.nextInt(3650));
            Article article = article("a" + index / 5, published.toString());
            EventType type = EventType.values()[Math.min(random.nextInt(18), random.nextInt(18))];
            Claim claim = claim(
                    "c" + index % 5,
                    type,
                    List.of(pick(actors, random)),
                    random.nextInt(4) == 0 ? List.of() : List.of(pick(actors, random)));
            LocalDate day = published.minusDays(random.nextInt(20));
            Claim dated = switch (random.nextInt(6)) {
                case 0, 1 -> claim;
                case 2 -> inMonth(claim, day.toString().substring(0, 7));
                case 3 ->
                    at(
                            claim,
                            new TimeValue(
                                    "" + day.getYear(),
                                    Optional.of(day.withDayOfYear(1)),
                                    Optional.of(day.withMonth(12).withDayOfMonth(31)),
                                    Precision.YEAR));
                default -> on(claim, day.toString());
            };
            Status status = Status.values()[random.nextInt(6)];
            reports.add(new Report(article, as(random.nextBoolean() ? dated : in(dated, VLADIVOSTOK), status)));
        }
        return reports;
    }

    /** Some actors are in the news far more than others. */
    private static Actor pick(List<Actor> actors, Random random) {
        return actors.get((int) (actors.size() * Math.pow(random.nextDouble(), 3)));
    }

    private static Article withText(String source, String text) {
        return Article.of(source, text).withPublished(LocalDate.of(2023, 9, 13), PublishedBasis.METADATA);
    }

    private static Status status(String label) {
        return Status.named(label).orElseThrow();
    }

    private static Event single(ArticleClaims... articles) {
        List<Event> events = events(articles);
        assertEquals(1, events.size(), () -> events.toString());
        return events.get(0);
    }

    private static List<Event> events(ArticleClaims... articles) {
        return Consolidator.consolidate(Arrays.stream(articles)
                .flatMap(article -> article.reports().stream())
                .toList());
    }
}
