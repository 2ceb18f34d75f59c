package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.text.Article;
import org.cumbre.text.Folding;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule does what its examples say, by the words of the sentence alone. */
class RuleExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final Extractor EXTRACTOR = Extractor.forLanguage("es").answering(ChoiceModel.NONE);

    @TestFactory
    Stream<DynamicTest> everyPositiveExampleGivesWhatItSays() {
        return EXTRACTOR.coder().rules().stream()
                .flatMap(rule -> rule.positives().stream()
                        .map(example -> dynamicTest(rule.id() + " + " + example, () -> positive(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> noRuleFiresInItsNegativeExamples() {
        return EXTRACTOR.coder().rules().stream()
                .flatMap(rule -> rule.negatives().stream()
                        .map(example -> dynamicTest(rule.id() + " - " + example, () -> negative(rule, example))));
    }

    private static void positive(Rule rule, String example) {
        String[] parts = example.split("=>");
        Expected expected = Expected.parse(parts[1]);
        List<Claim> claims = claims(parts[0].strip());
        assertTrue(
                claims.stream().anyMatch(claim -> claim.type() == rule.type() && expected.fits(claim)),
                () -> rule.where() + ": expected " + rule.type().label() + " " + parts[1].strip() + ", found "
                        + shown(claims));
    }

    private static void negative(Rule rule, String example) {
        List<Claim> claims = claims(example);
        assertTrue(
                claims.stream().noneMatch(claim -> claim.rule().equals(rule.id())),
                () -> rule.where() + ": fires in \"" + example + "\": " + shown(claims));
    }

    private static List<Claim> claims(String sentence) {
        return EXTRACTOR
                .extract(Article.of("example", sentence).withPublished(DAY, PublishedBasis.METADATA))
                .claims();
    }

    private static String shown(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.type().label() + " " + names(claim.actors(Role.SOURCE)) + " -> "
                        + names(claim.actors(Role.TARGET)) + " @ "
                        + claim.places().stream().map(Place::english).toList() + " ; "
                        + claim.status().label() + " (" + claim.rule() + ")")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Set<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::english).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Source, Source -> Target @ Place ; status". */
    private record Expected(List<String> sources, List<String> targets, String place, String status) {

        static Expected parse(String text) {
            String[] statusSplit = text.split(";");
            String[] placeSplit = statusSplit[0].split("@");
            String[] sides = placeSplit[0].split("->", -1);
            return new Expected(
                    list(sides[0]),
                    list(sides.length > 1 ? sides[1] : ""),
                    placeSplit.length > 1 ? placeSplit[1].strip() : "",
                    statusSplit.length > 1 ? statusSplit[1].strip() : "");
        }

        private static List<String> list(String names) {
            List<String> list = new ArrayList<>();
            for (String name : names.split(",")) {
                if (!name.isBlank()) {
                    list.add(name.strip());
                }
            }
            return list;
        }

        boolean fits(Claim claim) {
            List<Actor> left = new ArrayList<>(claim.actors(Role.SOURCE));
            List<Actor> right = new ArrayList<>(claim.actors(Role.TARGET));
            boolean sides = same(sources, left) && same(targets, right);
            if (!sides && claim.type().symmetric()) {
                List<String> together = new ArrayList<>(sources);
                together.addAll(targets);
                left.addAll(right);
                sides = same(together, left);
            }
            boolean there = place.isEmpty()
                    || claim.places().stream().anyMatch(p -> alternatives(place).contains(Folding.fold(p.english())));
            return sides && there && (status.isEmpty() || claim.status().label().equals(status));
        }

        /** As many names as actors, and each name is one of them by any name that the gazetteer knows. */
        private static boolean same(Collection<String> names, List<Actor> actors) {
            List<Actor> open = new ArrayList<>(actors);
            for (String name : names) {
                Optional<Actor> match =
                        open.stream().filter(actor -> called(actor, name)).findFirst();
                if (match.isEmpty()) {
                    return false;
                }
                open.remove(match.get());
            }
            return open.isEmpty();
        }

        private static boolean called(Actor actor, String name) {
            Set<String> alternatives = alternatives(name);
            return Stream.concat(Stream.of(actor.english(), actor.spanish()), actor.aliases().stream())
                    .anyMatch(known -> alternatives.contains(Folding.fold(known)));
        }

        private static Set<String> alternatives(String names) {
            return Stream.of(names.split("\\|")).map(Folding::fold).collect(Collectors.toSet());
        }
    }
}
