package org.cumbre.annotate.clause.transition;

/** Parses greedily: in each state the legal transition with the highest score, and for an arc the relation with the highest. */
public final class TransitionParser {

    private static final Transition[] TRANSITIONS = Transition.values();

    private final Scorer transitions;
    private final Scorer relations;
    private final int relationCount;

    public TransitionParser(ParserModel.Direction models, int relationCount) {
        this.transitions = models.transition().scorer();
        this.relations = models.relation().scorer();
        this.relationCount = relationCount;
    }

    /** The state after the last word, in which words without a head may be left. */
    public ParserState parse(Attributes words) {
        ParserState state = new ParserState(words.size());
        ParserFeatures features = new ParserFeatures(words, state);
        FeatureBuffer buffer = new FeatureBuffer();
        float[] scores = new float[Math.max(Transition.COUNT, relationCount)];
        while (!state.finished()) {
            if (state.stackEmpty()) { // nothing else is legal
                state.apply(Transition.SHIFT, ParserState.NONE);
                continue;
            }
            features.forTransition(buffer);
            transitions.score(buffer, scores);
            Transition best = best(state, scores);
            if (best.makesArc()) {
                state.margin(best == Transition.LEFT ? state.top() : state.next(0), margin(best, state, scores));
            }
            state.apply(best, best.makesArc() ? relation(best, state, features, buffer, scores) : ParserState.NONE);
        }
        return state;
    }

    /** The legal transition with the highest score. */
    public static Transition best(ParserState state, float[] scores) {
        Transition best = Transition.SHIFT;
        for (Transition transition : TRANSITIONS) {
            if (scores[transition.ordinal()] > scores[best.ordinal()] && transition.isLegal(state)) {
                best = transition;
            }
        }
        return best;
    }

    private static float margin(Transition best, ParserState state, float[] scores) {
        float other = Float.NEGATIVE_INFINITY;
        for (Transition transition : TRANSITIONS) {
            if (transition != best && transition.isLegal(state)) {
                other = Math.max(other, scores[transition.ordinal()]);
            }
        }
        return scores[best.ordinal()] - other;
    }

    private int relation(
            Transition arc, ParserState state, ParserFeatures features, FeatureBuffer buffer, float[] scores) {
        boolean left = arc == Transition.LEFT;
        int top = state.top();
        int next = state.next(0);
        features.forRelation(left ? next : top, left ? top : next, buffer);
        relations.score(buffer, scores);
        return bestOf(scores, relationCount);
    }

    /** The class with the highest of the first scores. */
    public static int bestOf(float[] scores, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
