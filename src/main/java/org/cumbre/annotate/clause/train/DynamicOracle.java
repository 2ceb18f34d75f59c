package org.cumbre.annotate.clause.train;

import org.cumbre.annotate.clause.transition.ParserState;
import org.cumbre.annotate.clause.transition.Transition;

/**
 * Says how many gold arcs a transition puts out of reach. Source: Goldberg and Nivre (2012), A Dynamic Oracle for Arc-Eager Dependency
 * Parsing.
 */
final class DynamicOracle {

    private final int[] gold;

    /** @param gold heads of a projective tree; -1 for the root */
    DynamicOracle(int[] gold) {
        this.gold = gold;
    }

    int cost(ParserState state, Transition transition) {
        return switch (transition) {
            case SHIFT -> dependentsOnStack(state, state.next(0)) + (headOnStack(state, state.next(0), 0) ? 1 : 0);
            case REDUCE -> dependentsAhead(state, state.top());
            case LEFT -> dependentsAhead(state, state.top()) + (losesHeadByLeft(state) ? 1 : 0);
            case RIGHT -> dependentsOnStack(state, state.next(0)) + (losesHeadByRight(state) ? 1 : 0);
        };
    }

    /** The top's head is further on, or it is the root. */
    private boolean losesHeadByLeft(ParserState state) {
        int head = gold[state.top()];
        return head == -1 || head > state.next(0);
    }

    /** The next word's head is elsewhere on the stack or further on, or it is the root. */
    private boolean losesHeadByRight(ParserState state) {
        int word = state.next(0);
        return gold[word] == -1 || gold[word] > word || headOnStack(state, word, 1);
    }

    private boolean headOnStack(ParserState state, int word, int from) {
        for (int i = from; i < state.depth(); i++) {
            if (state.stack(i) == gold[word]) {
                return true;
            }
        }
        return false;
    }

    /** Words on the stack that still wait for this head. */
    private int dependentsOnStack(ParserState state, int word) {
        int count = 0;
        for (int i = 0; i < state.depth(); i++) {
            int other = state.stack(i);
            if (gold[other] == word && !state.hasHead(other)) {
                count++;
            }
        }
        return count;
    }

    /** Words of the buffer whose head is this one. */
    private int dependentsAhead(ParserState state, int word) {
        int count = 0;
        for (int other = state.next(0); other < gold.length; other++) {
            if (gold[other] == word) {
                count++;
            }
        }
        return count;
    }
}
