package org.cumbre.annotate.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a match of a pattern has got, and what it has read.
 *
 * @param start index of the first piece that it takes
 * @param at index after the last piece so far
 * @param first index of the first piece of the expression itself; -1 before it
 * @param last index of the last piece of the expression itself so far; -1 before it
 * @param kept values and expressions read so far, the newest first
 */
record Progress(int start, int at, int first, int last, Kept kept) {

    private static final int BEFORE_EXPRESSION = -1;
    private static final Kept NOTHING = new Kept("", "", Optional.empty(), Optional.empty());

    /** Something read under a name: a value, or an expression. */
    private record Kept(String name, String value, Optional<Match> child, Optional<Kept> before) {}

    static Progress from(int start) {
        return new Progress(start, start, BEFORE_EXPRESSION, BEFORE_EXPRESSION, NOTHING);
    }

    /** Past a step of which nothing is kept. */
    Progress past(Step step, int end) {
        return past(step, end, kept);
    }

    /** Past a step that reads a value, kept if the step has a name for it. */
    Progress past(Step step, int end, String read) {
        if (step.slot().isEmpty()) {
            return past(step, end);
        }
        String value = step.value().isEmpty() ? read : step.value();
        return past(step, end, new Kept(step.slot(), value, Optional.empty(), Optional.of(kept)));
    }

    /** Past a step that is an expression of other rules. */
    Progress past(Step step, Match child) {
        return past(step, child.end(), new Kept(step.slot(), "", Optional.of(child), Optional.of(kept)));
    }

    private Progress past(Step step, int end, Kept more) {
        boolean inside = !step.outside();
        int begins = first == BEFORE_EXPRESSION && inside ? at : first;
        return new Progress(start, end, begins, inside ? end - 1 : last, more);
    }

    /** Has read something that belongs to the expression. */
    boolean begun() {
        return first != BEFORE_EXPRESSION;
    }

    /** The match of a rule that is complete here. Of values of one name the oldest counts, of expressions the newest. */
    Match complete(TimeRule rule) {
        Map<String, String> values = new HashMap<>(rule.fixed());
        Map<String, Match> children = new HashMap<>();
        for (Optional<Kept> next = Optional.of(kept);
                next.isPresent();
                next = next.get().before()) {
            Kept one = next.get();
            if (one.child().isPresent()) {
                children.putIfAbsent(one.name(), one.child().get());
            } else if (!one.name().isEmpty()) {
                values.put(one.name(), one.value());
            }
        }
        return new Match(rule, start, at, first, last, values, children);
    }
}
