package org.cumbre.annotate.clause.transition;

import java.util.Arrays;

/** The words on the stack, the next word of the buffer, and the arcs made so far. Mutable; for one sentence in one thread. */
public final class ParserState {

    /** What stands for "no such word". */
    public static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next;

    private final int[] heads;
    private final int[] relations;
    private final float[] margins;
    private final int[] leftmost;
    private final int[] leftSecond;
    private final int[] rightmost;
    private final int[] rightSecond;
    private final int[] leftCount;
    private final int[] rightCount;
    private final long[] leftRelations;
    private final long[] rightRelations;

    public ParserState(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = none(size);
        this.relations = none(size);
        this.margins = new float[size];
        this.leftmost = none(size);
        this.leftSecond = none(size);
        this.rightmost = none(size);
        this.rightSecond = none(size);
        this.leftCount = new int[size];
        this.rightCount = new int[size];
        this.leftRelations = new long[size];
        this.rightRelations = new long[size];
    }

    private static int[] none(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    public boolean finished() {
        return next >= size;
    }

    public boolean stackEmpty() {
        return depth == 0;
    }

    public int size() {
        return size;
    }

    public int depth() {
        return depth;
    }

    /** The word on top of the stack. */
    public int top() {
        return stack(0);
    }

    /** A word of the stack, 0 for the top. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** The next word of the buffer, or one further on. */
    public int next(int ahead) {
        return next + ahead < size ? next + ahead : NONE;
    }

    public boolean hasHead(int word) {
        return heads[word] != NONE;
    }

    public int head(int word) {
        return word == NONE ? NONE : heads[word];
    }

    public int relation(int word) {
        return word == NONE ? NONE : relations[word];
    }

    /** By how much the transition that gave a word its head was better than the next best. */
    public float margin(int word) {
        return margins[word];
    }

    /** Notes a margin. */
    void margin(int word, float margin) {
        margins[word] = margin;
    }

    public int leftmost(int word) {
        return word == NONE ? NONE : leftmost[word];
    }

    public int leftSecond(int word) {
        return word == NONE ? NONE : leftSecond[word];
    }

    public int rightmost(int word) {
        return word == NONE ? NONE : rightmost[word];
    }

    public int rightSecond(int word) {
        return word == NONE ? NONE : rightSecond[word];
    }

    public int leftCount(int word) {
        return word == NONE ? 0 : leftCount[word];
    }

    public int rightCount(int word) {
        return word == NONE ? 0 : rightCount[word];
    }

    /** The relations of the dependents on the left, one bit each. */
    public long leftRelations(int word) {
        return word == NONE ? 0 : leftRelations[word];
    }

    /** The relations of the dependents on the right, one bit each. */
    public long rightRelations(int word) {
        return word == NONE ? 0 : rightRelations[word];
    }

    /** Takes a legal transition; the relation counts for those that make an arc. */
    public void apply(Transition transition, int relation) {
        switch (transition) {
            case SHIFT -> stack[depth++] = next++;
            case REDUCE -> depth--;
            case LEFT -> {
                attachLeft(next, stack[--depth], relation);
            }
            case RIGHT -> {
                attachRight(stack[depth - 1], next, relation);
                stack[depth++] = next++;
            }
        }
    }

    private void attachLeft(int head, int word, int relation) {
        heads[word] = head;
        relations[word] = relation;
        leftSecond[head] = leftmost[head];
        leftmost[head] = word;
        leftCount[head]++;
        leftRelations[head] |= 1L << relation;
    }

    private void attachRight(int head, int word, int relation) {
        heads[word] = head;
        relations[word] = relation;
        rightSecond[head] = rightmost[head];
        rightmost[head] = word;
        rightCount[head]++;
        rightRelations[head] |= 1L << relation;
    }
}
