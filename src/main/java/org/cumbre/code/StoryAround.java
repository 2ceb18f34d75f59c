package org.cumbre.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Role;

/** What the rest of an article tells, as far as it matters to who stands on a side of a claim: the same for all answers. */
final class StoryAround {

    /** Types in which one side suffers from the other. */
    static final Set<EventType> HARM = EnumSet.of(EventType.ASSAULT, EventType.COERCION);

    /** So many claims back, and twice as many. */
    private static final int NEAR = 3;

    private final Set<Integer> ranksBeside;
    private final List<Earlier> latestFirst = new ArrayList<>();
    private final List<Told> elsewhere = new ArrayList<>();

    /**
     * A claim told before.
     *
     * @param ofSources somebody of the side that is known is in the camp of its sources
     * @param ofTargets or of its targets
     * @param near about how many claims before
     * @param last right before
     * @param here in the same sentence
     */
    record Earlier(
            Claim claim,
            List<Actor> sources,
            List<Actor> targets,
            boolean ofSources,
            boolean ofTargets,
            boolean targetsUnspoken,
            String near,
            boolean last,
            boolean here) {

        private static Earlier of(Told earlier, int back, Told told, List<Actor> others) {
            List<Actor> sources = earlier.claim().actors(Role.SOURCE);
            List<Actor> targets = earlier.claim().actors(Role.TARGET);
            return new Earlier(
                    earlier.claim(),
                    sources,
                    targets,
                    others.stream().anyMatch(other -> Camp.shared(other, sources)),
                    others.stream().anyMatch(other -> Camp.shared(other, targets)),
                    earlier.unspoken(Role.TARGET),
                    back < NEAR ? "1" : back <= 2 * NEAR ? "3" : "7",
                    back == 1,
                    earlier.view() == told.view());
        }

        List<Actor> actors(Role role) {
            return role == Role.SOURCE ? sources : targets;
        }
    }

    /**
     * @param others those on the side that is known
     * @param ranksBeside of the countries that are none of theirs
     * @param before claims told before it
     * @param all claims of the article
     */
    StoryAround(Told told, List<Actor> others, Set<Integer> ranksBeside, List<Told> before, List<Told> all) {
        this.ranksBeside = ranksBeside;
        for (int i = before.size() - 1; i >= 0; i--) {
            latestFirst.add(Earlier.of(before.get(i), before.size() - i, told, others));
        }
        for (Told any : all) {
            boolean matters =
                    any.view() == told.view() || HARM.contains(any.claim().type());
            if (any != told && matters) {
                elsewhere.add(any);
            }
        }
    }

    List<Earlier> latestFirst() {
        return latestFirst;
    }

    /** Other claims of the same sentence, and those of harm in any. */
    List<Told> elsewhere() {
        return elsewhere;
    }

    /** The place of a country of some rank among those that are none of the others'; from 1. */
    int rankBeside(int rank) {
        int place = 1;
        for (int other : ranksBeside) {
            place += other < rank ? 1 : 0;
        }
        return place;
    }
}
