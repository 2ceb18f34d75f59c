package org.cumbre.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.text.Folding;
import org.junit.jupiter.api.Test;

/** Our Wikidata ids against tables of others, where those are at hand ({@code -Dshared.data=…}, ../shared/data). */
class SharedDataTest {

    private static final Path SHARED = Path.of(System.getProperty("shared.data", "../shared/data"));
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @Test
    void theIdsOfCountriesAgree() throws IOException {
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (CSVRecord row : rows("countries/country-codes.csv")) {
            String item = row.get("wikidata_id").replaceFirst("^.*/", "");
            String code = row.get("ISO3166-1-Alpha-3");
            Optional<Actor> ours = GAZETTEER.actor(code);
            if (ours.isEmpty()) {
                faults.add(code + " is missing");
            } else if (!item.isEmpty()) {
                checked++;
                if (!ours.get().wikidata().equals(Optional.of(item))) {
                    faults.add(code + ": " + ours.get().wikidata() + ", there " + item);
                }
            }
        }

        told(checked, "countries");
        assertEquals(List.of(), faults);
        assertTrue(checked > 240, "only " + checked);
    }

    /** An id that both have is of one and the same person; a person whom both have by the name and the office has the same id. */
    @Test
    void theIdsOfPeopleAgree() throws IOException {
        Map<String, List<String>> theirs = new LinkedHashMap<>();
        Map<String, String> countries = new LinkedHashMap<>();
        for (CSVRecord row : rows("people/office-holders-2025-01.csv")) {
            theirs.computeIfAbsent(row.get("wikidata"), any -> new ArrayList<>())
                    .add(Folding.fold(row.get("name")));
            countries.put(row.get("wikidata"), row.get("country"));
        }
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (Actor person : GAZETTEER.actors()) {
            List<String> names = theirs.getOrDefault(person.wikidata().orElse(""), List.of());
            if (!names.isEmpty()) {
                checked++;
                if (names.stream().noneMatch(folded(person)::contains)) {
                    faults.add(person.key() + " " + person.wikidata() + ", there " + names);
                }
            }
        }
        theirs.forEach((item, names) -> GAZETTEER.search(names.get(0)).stream()
                .filter(person -> person.kind() == ActorKind.PERSON
                        && !person.wikidata().equals(Optional.of(item))
                        && holdsNow(person, countries.getOrDefault(item, "")))
                .forEach(person -> faults.add(person.key() + " " + person.wikidata() + ", there " + item)));

        told(checked, "people");
        assertEquals(List.of(), faults);
        assertTrue(checked > 600, "only " + checked);
    }

    private static boolean holdsNow(Actor person, String country) {
        Optional<String> key = GAZETTEER.search(country).stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .map(Actor::key)
                .findFirst();
        return key.isPresent()
                && person.offices().stream()
                        .anyMatch(office -> office.of().equals(key.get()) && office.heldOn(LocalDate.of(2025, 1, 31)));
    }

    private static Collection<String> folded(Actor actor) {
        return Stream.concat(Stream.of(actor.english(), actor.spanish()), actor.aliases().stream())
                .map(Folding::fold)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.exists(file), "skipped: no table at " + file.toAbsolutePath());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static void told(int checked, String what) {
        System.out.println("Wikidata ids checked: " + checked + " " + what);
    }
}
