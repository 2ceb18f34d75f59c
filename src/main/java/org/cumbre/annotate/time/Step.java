package org.cumbre.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pattern.
 *
 * @param test what must stand there
 * @param glued without a blank before it
 * @param outside must be there, but does not belong to the expression
 * @param absent must not be there; takes no piece
 * @param slot name under which the value is kept; empty if it is not
 * @param value what is kept instead of what was read; empty to keep that
 */
record Step(Test test, boolean glued, boolean outside, boolean absent, String slot, String value) {

    /** What a step asks of the text. */
    sealed interface Test {}

    /** A word or mark, folded. */
    record Word(String folded) implements Test {}

    /** A form of a class of the lexicon. */
    record WordClass(String name) implements Test {}

    /** An expression of other rules. */
    record Groups(List<String> names) implements Test {}

    /** Something that is recognised by its shape. */
    record Shaped(Shape shape) implements Test {}

    /** In plain code: tens of thousands are looked up while the rules load, before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Step step
                        && slot.equals(step.slot)
                        && value.equals(step.value)
                        && glued == step.glued
                        && outside == step.outside
                        && absent == step.absent
                        && (test instanceof Word word && step.test instanceof Word same
                                ? word.folded.equals(same.folded)
                                : test.equals(step.test));
    }

    @Override
    public int hashCode() {
        int what = test instanceof Word word ? word.folded.hashCode() : test.hashCode();
        return 31 * (31 * what + slot.hashCode()) + value.hashCode();
    }

    Step outsideOf() {
        return new Step(test, glued, true, absent, slot, value);
    }

    Step absentOf() {
        return new Step(test, glued, outside, true, slot, value);
    }

    Step kept(String name, String fixed) {
        return new Step(test, glued, outside, absent, name, fixed);
    }
}
