package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.event.Actor;
import org.cumbre.event.Role;

/**
 * How a claim came about.
 *
 * @param claim id of the claim
 * @param steps how each role was filled, in the order in which that was done
 * @param cues words and forms that its status rests on, such as "future tense" or "under negar"; empty for a plain statement
 * @param facets its mode, if it has one, and its contexts, with the words that gave them
 */
public record Derivation(String claim, List<Step> steps, List<String> cues, List<Facet> facets) {

    public Derivation {
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
        facets = List.copyOf(facets);
    }

    Derivation(String claim, List<Step> steps, List<String> cues) {
        this(claim, steps, cues, List.of());
    }

    /** The same, with mode and contexts. */
    Derivation with(List<Facet> found) {
        return new Derivation(claim, steps, cues, found);
    }

    /** The same, with one more role filled. */
    Derivation with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Derivation(claim, more, cues, facets);
    }

    /** The same, with a role no longer filled. */
    Derivation without(Role role) {
        return new Derivation(
                claim, steps.stream().filter(step -> step.role() != role).toList(), cues, facets);
    }

    /**
     * A role and where its actors were found.
     *
     * @param how the slot of the predicate, as rules name it, or what stood in for it, such as "dropped subject"
     * @param words of the text in that slot; empty where none stand there
     */
    public record Step(Role role, List<Actor> actors, String how, String words) {

        public Step {
            actors = List.copyOf(actors);
        }
    }
}
