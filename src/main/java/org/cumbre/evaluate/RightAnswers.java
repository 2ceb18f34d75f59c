package org.cumbre.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.code.Question;
import org.cumbre.code.Question.Subject;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.Place;
import org.cumbre.event.Role;

/** What an annotator would have answered to the questions about a claim: as the event says that the claim tells of. */
final class RightAnswers {

    private static final int LONG_WORD = 4;
    /** So many of the words that an annotator points at stand in the claim's sentence if nobody is shared. */
    private static final double POINTED_AT = 0.75;
    /** Of what speaks for a claim and an event being the same; each of two sides' actors counts 1 and the words 2. */
    private static final double SAME = 1.4;

    private static final double SAME_DATE = 0.3;
    /** A place around the right one is better than none. */
    private static final double AROUND = 0.4;

    private final GoldArticle gold;

    RightAnswers(GoldArticle gold) {
        this.gold = gold;
    }

    /** How right each option is, from 0 to 1; empty if the annotator has no such event, or no option is right. */
    Optional<double[]> of(Question<?> question, Claim claim) {
        if (question.about() == Subject.CLAIM) {
            return Optional.of(sound(claim) ? new double[] {0, 1} : new double[] {1, 0});
        }
        return event(claim, question.about())
                .map(told -> question.options().stream()
                        .mapToDouble(option -> right(option, told, question.about()))
                        .toArray())
                .filter(right -> Arrays.stream(right).anyMatch(r -> r > 0));
    }

    private static double right(Question.Option<?> option, Match told, Subject about) {
        GoldEvent event = told.event();
        return switch (about) {
            case SOURCE, TARGET -> side(option, told.side(about));
            case PLACE -> place(option, event.places());
            case DAY -> day(option, event.begin());
            case CLAIM -> 0;
        };
    }

    private static double side(Question.Option<?> option, List<String> side) {
        List<String> named = values(option, Actor.class).map(Actor::english).toList();
        return NameMatch.allMatched(side, named) ? 1 : 0;
    }

    private static double place(Question.Option<?> option, List<String> places) {
        List<String> named = values(option, Place.class).map(Place::english).toList();
        if (places.isEmpty() || named.isEmpty()) {
            return places.isEmpty() && named.isEmpty() ? 1 : 0;
        }
        if (NameMatch.any(places.get(0), named.get(0))) {
            return 1;
        }
        return Pair.anyInCommon(places, named) ? AROUND : 0;
    }

    private static double day(Question.Option<?> option, Optional<String> begin) {
        Optional<String> named = option.value()
                .map(ClaimTime.class::cast)
                .flatMap(time -> time.value().beginText());
        boolean same = begin.isPresent() == option.value().isPresent()
                && (begin.isEmpty()
                        || named.filter(day -> day.startsWith(begin.get())).isPresent());
        return same ? 1 : 0;
    }

    private static <T> Stream<T> values(Question.Option<?> option, Class<T> type) {
        return option.value().map(List.class::cast).stream()
                .flatMap(values -> ((List<?>) values).stream())
                .map(type::cast);
    }

    /** An event that a claim tells of; turned if its sides are the claim's the other way round. */
    private record Match(GoldEvent event, boolean turned, double likeness) {

        List<String> side(Subject about) {
            return (about == Subject.SOURCE) == turned ? event.target() : event.source();
        }
    }

    private Optional<Match> event(Claim claim, Subject asked) {
        return gold.events().stream()
                .filter(event -> event.types().contains(claim.type().label()))
                .flatMap(event -> claim.type().symmetric()
                        ? Stream.of(match(event, claim, asked, false), match(event, claim, asked, true))
                        : Stream.of(match(event, claim, asked, false)))
                .filter(match -> match.likeness() > SAME)
                .reduce((best, other) -> other.likeness() > best.likeness() ? other : best);
    }

    /** What is asked for does not count. */
    private static Match match(GoldEvent event, Claim claim, Subject asked, boolean turned) {
        Match match = new Match(event, turned, 0);
        List<String> golds = Stream.of(Subject.SOURCE, Subject.TARGET)
                .filter(side -> side != asked)
                .flatMap(side -> match.side(side).stream())
                .toList();
        List<String> labels = Stream.of(Role.values())
                .filter(role -> !role.name().equals(asked.name()))
                .flatMap(role -> claim.actors(role).stream())
                .map(Actor::english)
                .toList();
        int shared = NameMatch.matched(golds, labels);
        double pointed = pointed(event.note(), claim.evidence().quote());
        if (shared == 0 && pointed < POINTED_AT) {
            return match;
        }
        boolean sameDate = asked != Subject.DAY
                && event.begin().isPresent()
                && begin(claim)
                        .filter(day -> day.startsWith(event.begin().get()))
                        .isPresent();
        double actors = shared / (double) Math.max(1, Math.max(golds.size(), labels.size()));
        return new Match(event, turned, actors + 2 * pointed + (sameDate ? SAME_DATE : 0));
    }

    private static Optional<String> begin(Claim claim) {
        return claim.time().flatMap(time -> time.value().beginText());
    }

    /** How many of the annotator's words stand in the sentence, from 0 to 1. */
    private static double pointed(String note, String sentence) {
        List<String> words = words(note).toList();
        Set<String> there = words(sentence).collect(Collectors.toSet());
        return words.stream().filter(there::contains).count() / (double) Math.max(1, words.size());
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= LONG_WORD);
    }

    /** An event of the type has everybody whom the claim names, on that side. */
    boolean sound(Claim claim) {
        List<String> source = names(claim, Role.SOURCE);
        List<String> target = names(claim, Role.TARGET);
        Prediction prediction = Prediction.of(claim);
        return gold.events().stream()
                .filter(event -> new Pair(event, prediction).score() > 0)
                .anyMatch(event -> {
                    List<String> all = Stream.concat(event.source().stream(), event.target().stream())
                            .toList();
                    List<String> named =
                            Stream.concat(source.stream(), target.stream()).toList();
                    return claim.type().symmetric()
                            ? NameMatch.matched(all, named) == named.size()
                            : NameMatch.matched(event.source(), source) == source.size()
                                    && NameMatch.matched(event.target(), target) == target.size();
                });
    }

    private static List<String> names(Claim claim, Role role) {
        return claim.actors(role).stream().map(Actor::english).toList();
    }
}
