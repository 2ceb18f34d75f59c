package org.cumbre.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.store.EventFilter;
import org.cumbre.store.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --type --actor --country --place --from --to --status --min-confidence --article}: which events. */
final class FilterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--type", paramLabel = "T", description = "only events of this type, such as Meeting; repeatable")
    private List<String> types = List.of();

    @Option(
            names = "--actor",
            paramLabel = "A",
            description =
                    "only events that this actor, or someone who acts for it, takes part in: name or IRI; repeatable")
    private List<String> actors = List.of();

    @Option(
            names = "--country",
            paramLabel = "C",
            description =
                    "only events that this country or someone of it takes part in, or that take place there: name, ISO code or IRI; repeatable")
    private List<String> countries = List.of();

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "only events at this place or in this country: name or IRI; repeatable")
    private List<String> places = List.of();

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "only events on this day or later: 2024-06-18, 2024-06 or 2024")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "D",
            description = "only events on this day or earlier: 2024-06-18, 2024-06 or 2024")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "only events with this status, such as planned; repeatable")
    private List<String> statuses = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "N",
            description = "only events at least this sure, between 0 and 1")
    private double minConfidence;

    @Option(
            names = "--article",
            paramLabel = "FILE",
            description = "only events that this article tells of: source, file name, address or IRI; repeatable")
    private List<String> articles = List.of();

    EventFilter filter() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw wrong("--min-confidence: expected a number between 0 and 1, not " + minConfidence);
        }
        return EventFilter.ALL
                .withTypes(all(types, EventType::named, "event type", labels(EventType.values(), EventType::label)))
                .withActors(actors)
                .withCountries(countries)
                .withPlaces(places)
                .withArticles(articles)
                .withDays(
                        from.map(text -> period(text, "--from").first()),
                        to.map(text -> period(text, "--to").last()))
                .withStatuses(all(statuses, Status::named, "status", labels(Status.values(), Status::label)))
                .withMinConfidence(minConfidence);
    }

    /** Whom and what it is about, as it was asked for, for the titles of pages. */
    String subject() {
        return Stream.of(actors, countries, places, articles)
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
    }

    private <T> Set<T> all(List<String> names, Function<String, Optional<T>> named, String what, String known) {
        Set<T> found = new LinkedHashSet<>();
        for (String name : names) {
            found.add(
                    named.apply(name).orElseThrow(() -> wrong("no " + what + " \"" + name + "\"; there are " + known)));
        }
        return found;
    }

    private static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }

    private Period period(String text, String option) {
        return Period.parse(text)
                .orElseThrow(() -> wrong(option + ": expected 2024-06-18, 2024-06 or 2024, not \"" + text + "\""));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
