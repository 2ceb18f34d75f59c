package org.cumbre.annotate.time;

import java.util.Map;
import java.util.Optional;

/**
 * A rule's parts as found in the text.
 *
 * @param rule which rule
 * @param start index of the first piece that it took
 * @param end index after the last piece that it took
 * @param first index of the first piece of the expression itself
 * @param last index of the last piece of the expression itself
 * @param values what the words stand for, by name
 * @param children expressions that it contains, by name
 */
record Match(
        TimeRule rule,
        int start,
        int end,
        int first,
        int last,
        Map<String, String> values,
        Map<String, Match> children) {

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A number, or -1 if there is none. */
    int number(String name) {
        String value = values.get(name);
        return value == null ? -1 : Integer.parseInt(value);
    }

    /** A part of it that is an expression too; the rule's pattern guarantees that it is there. */
    Match child(String name) {
        Match child = children.get(name);
        if (child == null) {
            throw new IllegalStateException(rule.id() + ": no part \"" + name + "\"");
        }
        return child;
    }

    Optional<Match> part(String name) {
        return Optional.ofNullable(children.get(name));
    }
}
