package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.event.Actor;
import org.cumbre.event.Role;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;

/** Settles what the words of a claim leave open by what the rest of the article makes likely. One for each article. */
final class Choices {

    /** Who is meant with less likelihood is better left open. */
    private static final double LEAST = 0.2;

    private final ChoiceModel model;
    private final Consumer<Question<?>> asked;
    private final List<SentenceView> views;
    private final SideQuestions sides;
    private final PlaceQuestions places;
    private final DayQuestions days;
    private final ImpliedPlaces impliedPlaces;

    Choices(
            ChoiceModel model,
            Document document,
            List<SentenceView> views,
            Grammar grammar,
            Gazetteer gazetteer,
            Consumer<Question<?>> asked) {
        List<Mention> mentions = document.layer(MentionAnnotator.MENTIONS);
        ActorTrail trail = new ActorTrail(mentions, views, grammar, gazetteer);
        this.model = model;
        this.asked = asked;
        this.views = views;
        this.sides = new SideQuestions(trail, new ImpliedParticipants(document, gazetteer));
        this.places = new PlaceQuestions(mentions, trail, gazetteer);
        this.days = new DayQuestions(views, document.article().published());
        this.impliedPlaces = new ImpliedPlaces(gazetteer);
    }

    /** The findings of each sentence, with their days. */
    List<List<Finding>> dated(List<List<Finding>> told) {
        List<List<Finding>> dated = new ArrayList<>();
        List<Finding> before = new ArrayList<>();
        for (SentenceView view : views) {
            int first = before.size();
            for (Finding finding : told.get(view.sentence().index())) {
                before.add(dated(finding, view, before));
            }
            dated.add(List.copyOf(before.subList(first, before.size())));
        }
        return dated;
    }

    private Finding dated(Finding finding, SentenceView view, List<Finding> before) {
        return finding.dated(answer(days.ask(finding, view, before)).option().value());
    }

    private <T> ChoiceModel.Answer<T> answer(Question<T> question) {
        asked.accept(question);
        return model.answer(question);
    }

    /** The claims with their sides and places, in their order. */
    List<Told> complete(List<Told> claims) {
        List<Told> complete = new ArrayList<>();
        for (Told told : claims) {
            Told settled = side(side(told, Role.TARGET, complete, claims), Role.SOURCE, complete, claims);
            Told there = settled.of(impliedPlaces.complete(settled.claim()));
            complete.add(there.of(there.claim()
                    .at(answer(places.ask(there, complete)).option().value().orElse(List.of()))));
        }
        return complete;
    }

    private Told side(Told told, Role role, List<Told> before, List<Told> all) {
        Optional<Question<List<Actor>>> question = sides.ask(told, role, before, all);
        if (question.isEmpty()) {
            return told;
        }
        ChoiceModel.Answer<List<Actor>> answer = answer(question.get());
        Told open = told.without(role).likely(answer.likelihood());
        return answer.option()
                .value()
                .filter(actors -> answer.likelihood() >= LEAST)
                .map(actors -> open.with(
                        new Derivation.Step(role, actors, answer.option().how(), "")))
                .orElse(open);
    }

    /** How likely a claim is right, between 0 and 1. */
    double likelihood(Told told, List<Told> all) {
        Question<Boolean> question = ClaimQuestions.ask(told, all);
        asked.accept(question);
        return model.likelihood(question, 1);
    }
}
