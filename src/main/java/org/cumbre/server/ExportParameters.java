package org.cumbre.server;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.export.ExportOptions;
import org.cumbre.export.Labels;
import org.cumbre.export.NodeKind;
import org.cumbre.store.EventFilter;
import org.cumbre.store.Period;

/** The filters and options of an export as a link's parameters, by their names on the command line; each may be repeated. */
record ExportParameters(Map<String, String[]> values) {

    private static final Set<String> KNOWN = Set.of(
            "type",
            "actor",
            "country",
            "place",
            "from",
            "to",
            "status",
            "min-confidence",
            "article",
            "labels",
            "nodes");

    /** @throws IllegalArgumentException if there is another parameter */
    ExportParameters {
        values.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no parameter is called " + name + "; there are "
                            + KNOWN.stream().sorted().collect(Collectors.joining(", ")));
                });
    }

    /** @throws IllegalArgumentException if a value is not what is expected */
    EventFilter filter() {
        return EventFilter.ALL
                .withTypes(constants("type", EventType::named))
                .withActors(all("actor"))
                .withCountries(all("country"))
                .withPlaces(all("place"))
                .withArticles(all("article"))
                .withDays(period("from").map(Period::first), period("to").map(Period::last))
                .withStatuses(constants("status", Status::named))
                .withMinConfidence(confidence());
    }

    /** @throws IllegalArgumentException if a value is not what is expected */
    ExportOptions options() {
        String subject = Stream.of("actor", "country", "place", "article")
                .flatMap(name -> all(name).stream())
                .collect(Collectors.joining(", "));
        return new ExportOptions(
                one("labels", Labels::tagged, "en or es").orElse(Labels.EN),
                one("nodes", NodeKind::named, "actors or events").orElse(NodeKind.ACTORS),
                subject);
    }

    private List<String> all(String name) {
        return Arrays.stream(values.getOrDefault(name, new String[0]))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private <T> Set<T> constants(String name, Function<String, Optional<T>> named) {
        Set<T> found = new LinkedHashSet<>();
        for (String value : all(name)) {
            found.add(named.apply(value)
                    .orElseThrow(
                            () -> new IllegalArgumentException(name + ": there is none called \"" + value + "\"")));
        }
        return found;
    }

    private <T> Optional<T> one(String name, Function<String, Optional<T>> named, String expected) {
        return all(name).stream()
                .findFirst()
                .map(value -> named.apply(value)
                        .orElseThrow(() -> new IllegalArgumentException(
                                name + ": expected " + expected + ", not \"" + value + "\"")));
    }

    private Optional<Period> period(String name) {
        return one(name, Period::parse, "2024-06-18, 2024-06 or 2024");
    }

    private double confidence() {
        return one("min-confidence", ExportParameters::fraction, "a number between 0 and 1")
                .orElse(0.0);
    }

    private static Optional<Double> fraction(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number <= 1 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
