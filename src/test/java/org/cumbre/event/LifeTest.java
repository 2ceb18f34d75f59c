package org.cumbre.event;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.event.Factuality.Certainty;
import org.cumbre.event.Factuality.Polarity;
import org.cumbre.event.Factuality.Temporality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {

    @ParameterizedTest
    @CsvSource({
        "planned, announced",
        "planned planned, announced confirmed",
        "planned planned planned, announced confirmed",
        "planned occurred, announced held",
        "planned planned occurred, announced confirmed held",
        "planned cancelled, announced cancelled",
        "planned postponed planned occurred, announced postponed announced held",
        "planned postponed cancelled, announced postponed cancelled",
        "occurred planned, held",
        "occurred cancelled, held",
        "occurred denied occurred, held denied held",
        "denied alleged, denied",
        "hypothetical planned, considered announced",
        "planned hypothetical, announced",
        "alleged occurred, alleged held",
    })
    void anEventGoesFromStageToStageAsArticlesOfOneDayAfterTheOtherTellIt(String told, String expected) {
        List<Report> reports = new ArrayList<>();
        LocalDate day = LocalDate.of(2023, 9, 1);
        for (String status : told.split(" ")) {
            reports.add(new Report(article(day + ".txt", day.toString()), claim(status)));
            day = day.plusDays(1);
        }
        Collections.reverse(reports);

        assertEquals(expected, stages(Life.of(reports)));
    }

    @Test
    void eachStepHasTheDayAndTheFirstClaimThatSaysSo() {
        Report plan = new Report(article("a.txt", "2023-09-04"), claim("planned"));
        Report deed = new Report(article("b.txt", "2023-09-13"), claim("occurred"));
        Report late = new Report(article("c.txt", "2023-10-20"), claim("occurred"));

        List<Life.Step> steps = Life.of(List.of(late, deed, plan)).steps();

        assertEquals(List.of(plan, deed), steps.stream().map(Life.Step::report).toList());
        assertEquals(LocalDate.of(2023, 9, 13), steps.get(1).day().orElseThrow());
    }

    @Test
    void whatTheSameArticleSaysAgainConfirmsNothing() {
        Report one = new Report(article("a.txt", "2023-09-04"), claim("planned"));

        assertEquals("announced", stages(Life.of(List.of(one, one))));
    }

    @ParameterizedTest
    @CsvSource({
        "occurred denied, 1",
        "alleged denied, 1",
        "planned denied, 1",
        "occurred cancelled, 1",
        "planned cancelled, 0",
        "hypothetical denied, 0",
        "occurred occurred denied, 2",
        "occurred planned, 0",
    })
    void claimsOfWhichNotBothCanBeTrueAreADispute(String told, int disputes) {
        List<Report> reports = Arrays.stream(told.split(" "))
                .map(status -> new Report(article(status + ".txt", "2023-09-04"), claim(status)))
                .toList();

        assertEquals(disputes, Disputes.among(reports).size());
    }

    private static Claim claim(String status) {
        Claim meeting = on(meeting("c1", KIM, PUTIN), "2023-09-12");
        if (!status.equals("postponed")) {
            return as(meeting, Status.named(status).orElseThrow());
        }
        Factuality putOff = new Factuality(Temporality.FUTURE, Polarity.NEGATED, Certainty.PROBABLE);
        return new Claim(
                meeting.id(),
                meeting.type(),
                meeting.participants(),
                meeting.time(),
                meeting.places(),
                Status.CANCELLED,
                putOff,
                meeting.attribution(),
                meeting.confidence(),
                meeting.evidence(),
                meeting.rule());
    }

    private static String stages(Life life) {
        return life.steps().stream().map(step -> step.stage().label()).collect(Collectors.joining(" "));
    }
}
