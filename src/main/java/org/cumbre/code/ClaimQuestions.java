package org.cumbre.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Claim;
import org.cumbre.event.Role;

/** Asks whether what a claim tells is so: its type, and everybody that it names on the side that it names them. */
final class ClaimQuestions {

    private ClaimQuestions() {}

    /** @param all claims of the article */
    static Question<Boolean> ask(Told told, List<Told> all) {
        Question.Option<Boolean> no = new Question.Option<>(Optional.empty(), "no", List.of());
        Question.Option<Boolean> yes = new Question.Option<>(Optional.of(true), "yes", features(told, all));
        return new Question<>(told.claim().id(), told.claim().type(), Question.Subject.CLAIM, List.of(no, yes), 1);
    }

    private static Set<String> features(Told told, List<Told> all) {
        Claim claim = told.claim();
        Finding finding = told.finding();
        boolean sources = !claim.actors(Role.SOURCE).isEmpty();
        boolean targets = !claim.actors(Role.TARGET).isEmpty();
        Set<String> plain = new LinkedHashSet<>();
        plain.add("always");
        plain.add("sides:" + (sources && targets ? "both" : sources ? "source" : "target"));
        plain.add("status:" + claim.status().label());
        plain.add(
                finding.predication().frame().verbal()
                        ? "verb"
                        : finding.predication().carrier().isPresent() ? "carried" : "noun");
        plain.add("link:" + finding.predication().frame().link());
        plain.add("rule:" + finding.rule().id());
        plain.add("conditions:" + Math.min(2, finding.rule().when().size()));
        if (finding.open()) {
            plain.add("open");
            plain.add("open:" + (finding.fill().sources().isEmpty() ? "source" : "")
                    + (finding.fill().targets().isEmpty() ? "target" : ""));
            plain.add("open:" + (finding.predication().frame().verbal() ? "verb" : "noun"));
            if (!finding.rule().when().isEmpty()) {
                plain.add("open:conditions");
            }
        }
        for (Role role : Role.values()) {
            plain.add(
                    role + ":" + (claim.actors(role).isEmpty() ? "none" : told.unspoken(role) ? "unspoken" : "spoken"));
            claim.actors(role).stream().limit(1).forEach(actor -> plain.add(role + ":" + actor.kind()));
        }
        told.derivation().steps().stream()
                .filter(step -> step.words().isEmpty())
                .forEach(step -> plain.add("inferred:" + step.how().replace(' ', '-')));
        told.likelihoods().forEach(likely -> plain.add("likely:" + (int) Math.floor(likely * 5)));
        if (claim.time().isPresent()) {
            plain.add("dated");
        }
        if (!claim.places().isEmpty()) {
            plain.add("placed");
        }
        if (claim.participants().size() > 2) {
            plain.add("many");
        }
        if (!claim.attribution().isEmpty()) {
            plain.add("attributed");
        }
        long here = all.stream().filter(other -> other.view() == told.view()).count();
        plain.add("claims-here:" + Math.min(4, here));
        boolean same = all.stream()
                .anyMatch(other -> other != told
                        && other.view() == told.view()
                        && other.claim().type() == claim.type());
        if (same) {
            plain.add("same-type-here");
        }
        boolean told2 = all.stream()
                .anyMatch(other -> other.view() != told.view()
                        && other.claim().type() == claim.type()
                        && other.claim().participants().equals(claim.participants()));
        if (told2) {
            plain.add("told-twice");
        }
        return plain;
    }
}
