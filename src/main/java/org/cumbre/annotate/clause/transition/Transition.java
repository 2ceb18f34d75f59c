package org.cumbre.annotate.clause.transition;

/**
 * The transitions of an arc-eager parser. Source: Nivre (2008), Algorithms for Deterministic Incremental Dependency Parsing,
 * Computational Linguistics 34(4).
 */
public enum Transition {
    /** Moves the next word onto the stack; its head comes later. */
    SHIFT,
    /** Takes the top of the stack away; it has its head and all its dependents. */
    REDUCE,
    /** Makes the next word the head of the top of the stack, which it takes away. */
    LEFT,
    /** Makes the top of the stack the head of the next word, which it moves onto the stack. */
    RIGHT;

    private static final Transition[] ALL = values();

    public static final int COUNT = ALL.length;

    /** The transition with this ordinal. */
    public static Transition of(int ordinal) {
        return ALL[ordinal];
    }

    public boolean makesArc() {
        return this == LEFT || this == RIGHT;
    }

    /** Whether it may be taken in this state. */
    public boolean isLegal(ParserState state) {
        return switch (this) {
            case SHIFT -> true;
            case REDUCE -> !state.stackEmpty() && state.hasHead(state.top());
            case LEFT -> !state.stackEmpty() && !state.hasHead(state.top());
            case RIGHT -> !state.stackEmpty();
        };
    }
}
