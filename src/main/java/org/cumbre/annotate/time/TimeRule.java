package org.cumbre.annotate.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of {@code rules.txt} without its patterns.
 *
 * @param id group and name, such as "date.full"
 * @param order place in the file: of two matches as long, the first rule's wins
 * @param kind what is computed from the parts
 * @param fixed parts that do not come from the text
 * @param alone whether it is an expression of its own, or only part of others
 * @param after id of the rule whose expression must stand directly before, as in a list
 * @param examples at least one
 */
record TimeRule(
        String id,
        int order,
        Construction kind,
        Map<String, String> fixed,
        boolean alone,
        Optional<String> after,
        List<Example> examples) {

    String group() {
        return id.substring(0, id.indexOf('.'));
    }

    /**
     * A sentence told on the rules' reference day, and the value of an expression in it; "none" if there must be none.
     *
     * @param where file and line
     */
    record Example(String where, String sentence, String value) {}
}
