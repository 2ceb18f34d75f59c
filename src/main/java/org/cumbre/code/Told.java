package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.event.Claim;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;

/**
 * A claim with what it was made of.
 *
 * @param finding that it comes from
 * @param view of its sentence
 * @param vantage what the article looks like from its trigger
 * @param likelihoods of the answers that filled its sides, between 0 and 1
 */
record Told(
        Claim claim,
        Derivation derivation,
        Finding finding,
        SentenceView view,
        Vantage vantage,
        List<Double> likelihoods) {

    int head() {
        return finding.predication().frame().head();
    }

    /** First character of the trigger. */
    int start() {
        return vantage.start();
    }

    /** No words of its own name anybody on that side. */
    boolean unspoken(Role role) {
        return derivation.steps().stream()
                .filter(step -> step.role() == role)
                .allMatch(step -> step.words().isEmpty());
    }

    /** Everybody that its rule needs is there. */
    boolean satisfied() {
        return finding.fill()
                .satisfied(
                        finding.rule().needs(),
                        claim.actors(Role.SOURCE).size(),
                        claim.actors(Role.TARGET).size(),
                        !claim.places().isEmpty());
    }

    /** The same, with another claim. */
    Told of(Claim other) {
        return new Told(other, derivation, finding, view, vantage, likelihoods);
    }

    /** The same, with one more side filled. */
    Told with(Derivation.Step step) {
        List<Participant> participants = new ArrayList<>(claim.participants());
        List<Participant> more = step.actors().stream()
                .map(actor -> new Participant(step.role(), actor))
                .toList();
        participants.addAll(step.role() == Role.SOURCE ? 0 : participants.size(), more);
        return new Told(claim.among(participants), derivation.with(step), finding, view, vantage, likelihoods);
    }

    /** The same, with the likelihood of one more answer. */
    Told likely(double likelihood) {
        List<Double> more = new ArrayList<>(likelihoods);
        more.add(likelihood);
        return new Told(claim, derivation, finding, view, vantage, List.copyOf(more));
    }

    /** The same, with nobody on a side. */
    Told without(Role role) {
        List<Participant> left = claim.participants().stream()
                .filter(participant -> participant.role() != role)
                .toList();
        return new Told(claim.among(left), derivation.without(role), finding, view, vantage, likelihoods);
    }
}
