package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Role;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the words of an event leave open is chosen by weights. */
class ChoicesTest {

    private static final Extractor SPANISH = Extractor.forLanguage("es");
    private static final String QUARREL = "Rusia acusó a Ucrania de mentir. Moldavia calló. Kiev rechazó las críticas.";

    @Test
    void theOptionWithTheGreatestSumOfWeightsIsTheAnswer() {
        Question<String> question = question("far", "near");

        assertEquals(
                Optional.of("near"),
                model(Map.of("target:near\t*", 1.0)).answer(question).option().value());
        assertEquals(
                Optional.of("far"),
                model(Map.of("target:near\t*", 1.0, "target:far\tRejection", 2.0))
                        .answer(question)
                        .option()
                        .value());
    }

    @Test
    void aWeightHoldsForTheEventsOfItsScopeAlone() {
        ChoiceModel model = model(Map.of("target:near\tSupport", 1.0, "target:near\tVERBAL_COOPERATION", 1.0));

        assertEquals(1 / 3.0, model.likelihood(question("far", "near"), 2), 1e-9);
    }

    @Test
    void aModelThatKnowsNothingOfAQuestionLeavesItToTheRules() {
        assertEquals(
                Optional.of("far"),
                ChoiceModel.NONE.answer(question("far", "near")).option().value());
    }

    @Test
    void whoIsMeantIsChosenFromThoseThatTheArticleNames() {
        ChoiceModel model = model(Map.of("target:answers:1:VERBAL_CONFLICT\t*", 5.0, "claim:always\t*", 3.0));

        Claim rejection = only(EventType.REJECTION, SPANISH.answering(model), QUARREL);

        assertEquals(
                List.of("Russia"),
                rejection.actors(Role.TARGET).stream().map(Actor::english).toList());
    }

    @Test
    void whatIsUnlikelyIsNotTold() {
        List<Rejection> why = new ArrayList<>();
        ChoiceModel model = model(Map.of("claim:always\t*", -5.0));
        Extraction found = SPANISH.answering(model).explain(Article.of("test", QUARREL), List.of());
        why.addAll(found.rejections());

        assertEquals(List.of(), found.claims());
        assertTrue(why.stream().anyMatch(rejection -> rejection.reason().equals("unlikely: 0.05")), why.toString());
    }

    @ParameterizedTest
    @EnumSource(Question.Subject.class)
    void theShippedWeightsAnswerEveryKindOfQuestion(Question.Subject subject) {
        assertTrue(ChoiceModel.read(LanguagePack.load("es")).knows(subject));
    }

    private static ChoiceModel model(Map<String, Double> weights) {
        return ChoiceModel.of(new HashMap<>(weights));
    }

    /** Three options: nobody, and two with the feature that they are called by; the rules alone would choose the first of those. */
    private static Question<String> question(String one, String other) {
        return new Question<>(
                "c1",
                EventType.REJECTION,
                Question.Subject.TARGET,
                List.of(
                        new Question.Option<>(Optional.empty(), "", List.of("nobody")),
                        new Question.Option<>(Optional.of(one), "", List.of(one)),
                        new Question.Option<>(Optional.of(other), "", List.of(other))),
                1);
    }

    private static Claim only(EventType type, Extractor extractor, String text) {
        List<Claim> claims = extractor.extract(Article.of("test", text)).claims().stream()
                .filter(claim -> claim.type() == type)
                .toList();
        assertEquals(1, claims.size(), claims.toString());
        return claims.get(0);
    }
}
