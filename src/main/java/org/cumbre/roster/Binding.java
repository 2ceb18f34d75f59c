package org.cumbre.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * One solution of a SPARQL query.
 *
 * @param node its values by variable
 * @param line where it begins
 */
record Binding(JsonNode node, long line) {

    Optional<String> value(String variable) {
        return Optional.of(node.path(variable).path("value").asText("").strip()).filter(value -> !value.isEmpty());
    }

    /** A name in a language: {@code personLabelEs}, {@code personLabel_es}, or {@code personLabel} where it is in that language. */
    Optional<String> label(String variable, String language) {
        String suffix = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
        return value(variable + suffix)
                .or(() -> value(variable + "_" + language))
                .or(() -> value(variable).filter(value -> language(variable).equals(language)))
                .filter(label -> !label.matches("Q[0-9]+"));
    }

    private String language(String variable) {
        return node.path(variable).path("xml:lang").asText("");
    }

    /** A day without its time: 2024-06-18 for 2024-06-18T00:00:00Z. */
    Optional<String> day(String variable) {
        return value(variable).map(day -> day.replaceFirst("^\\+", "").replaceFirst("T.*$", ""));
    }
}
