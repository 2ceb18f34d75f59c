package org.cumbre.annotate.time;

import java.util.List;

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
