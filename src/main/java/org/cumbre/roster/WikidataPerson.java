package org.cumbre.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.link.ActorEntry;
import org.cumbre.link.ActorEntry.OfficeEntry;

/** Gathers what the bindings of a query say of one person. */
final class WikidataPerson {

    private final String id;
    private final long line;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Map<List<String>, OfficeEntry> offices = new LinkedHashMap<>();
    private Optional<String> english = Optional.empty();
    private Optional<String> spanish = Optional.empty();
    private Optional<String> country = Optional.empty();

    WikidataPerson(String id, long line) {
        this.id = id;
        this.line = line;
    }

    void add(Binding binding) {
        english = english.or(() -> binding.label("personLabel", "en"));
        spanish = spanish.or(() -> binding.label("personLabel", "es"));
        country = country.or(() -> binding.value("country"));
        binding.value("alias")
                .ifPresent(names -> Arrays.stream(names.split("\\|"))
                        .map(String::strip)
                        .filter(name -> name.contains(" "))
                        .forEach(aliases::add));
        List<String> titles = Stream.of(
                        binding.value("title"), binding.label("officeLabel", "es"), binding.label("officeLabel", "en"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return;
        }
        Optional<String> of = binding.value("of").or(() -> binding.value("country"));
        String from = binding.day("start").orElse("");
        String to = binding.day("end").orElse("");
        offices.putIfAbsent(
                List.of(titles.get(0), of.orElse(""), from, to), new OfficeEntry(binding.line(), titles, of, from, to));
    }

    ActorEntry entry(String file) {
        return new ActorEntry(
                file,
                line,
                Optional.of(id),
                Optional.of("Person"),
                english,
                spanish,
                List.copyOf(aliases),
                country,
                new ArrayList<>(offices.values()),
                false);
    }
}
