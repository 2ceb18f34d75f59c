package org.cumbre.link;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.language.Loading;
import org.cumbre.text.Folding;
import org.cumbre.text.Morphology;

/** Reads the gazetteer's tables. Their format stands at the head of each file. */
final class GazetteerReader {

    private static final String FOLDER = "/gazetteer/";
    private static final List<String> PEOPLE = List.of(
            "people-europe", "people-americas", "people-asia-pacific", "people-mideast-africa", "people-organisations");

    private final Gazetteer gazetteer = new Gazetteer();

    private GazetteerReader() {}

    static Gazetteer readBundled() {
        List<Loading<List<Person>>> people = PEOPLE.stream()
                .map(file -> Loading.start(() -> people(FOLDER + file + ".tsv")))
                .toList();
        GazetteerReader reader = new GazetteerReader();
        Table.read(FOLDER + "countries.tsv").rows().forEach(reader::country);
        Table.read(FOLDER + "organisations.tsv").rows().forEach(reader::organisation);
        Table.read(FOLDER + "groups.tsv").rows().forEach(reader::organisation);
        Table.read(FOLDER + "places.tsv").rows().forEach(reader::place);
        Table.read(FOLDER + "seats.tsv").rows().forEach(reader::seat);
        people.forEach(table -> table.loaded().forEach(reader::person));
        return reader.gazetteer;
    }

    /** A key that two lines share would leave one of them without effect. */
    private void once(Table.Row row, Optional<?> known) {
        known.ifPresent(other -> {
            throw row.fault("key " + row.required("key") + " is that of another line");
        });
    }

    private void country(Table.Row row) {
        once(row, gazetteer.actor(row.required("key")));
        Actor country = new Actor(
                row.required("key"),
                ActorKind.COUNTRY,
                row.required("en"),
                row.required("es"),
                aliases(row, "aliases_en", "aliases_es"),
                row.value("wikidata"),
                Optional.of(row.required("key")),
                List.of());
        gazetteer.add(country);
        gazetteer.add(Gazetteer.placeOf(country));
        gazetteer.name(forms(country), Referent.of(country, Gazetteer.placeOf(country)));
        row.values("demonym_es")
                .forEach(pair -> Demonyms.spanish(pair).forEach(d -> gazetteer.demonym(d, country.key())));
        row.values("demonym_en").stream().findFirst().ifPresent(word -> gazetteer.adjective(country.key(), word));
        row.values("demonym_en")
                .forEach(word -> Demonyms.english(word).forEach(d -> gazetteer.demonym(d, country.key())));
        row.value("capital_en").ifPresent(capital -> capital(row, country, capital));
    }

    private void capital(Table.Row row, Actor country, String cell) {
        List<String> english = List.of(cell.split("\\|"));
        List<String> spanish = row.values("capital_es").isEmpty() ? english : row.values("capital_es");
        Place city = new Place(
                Folding.slug(english.get(0)) + "-" + country.key().toLowerCase(Locale.ROOT),
                "city",
                english.get(0),
                spanish.get(0),
                Optional.empty(),
                Optional.of(country.key()));
        gazetteer.add(city);
        gazetteer.capital(country.key(), city);
        Set<String> forms = new LinkedHashSet<>(english);
        forms.addAll(spanish);
        forms.removeIf(form ->
                gazetteer.names().lookup(form).stream().anyMatch(r -> r.actor().equals(Optional.of(country))));
        gazetteer.name(forms, Referent.metonym(country, Optional.of(city)));
    }

    private void organisation(Table.Row row) {
        once(row, gazetteer.actor(row.required("key")));
        ActorKind kind = ActorKind.named(row.required("kind"))
                .orElseThrow(() -> row.fault("unknown kind " + row.required("kind")));
        Actor organisation = new Actor(
                row.required("key"),
                kind,
                row.required("en"),
                row.required("es"),
                aliases(row, "aliases_en", "aliases_es"),
                row.value("wikidata"),
                row.value("country"),
                List.of());
        gazetteer.add(organisation);
        gazetteer.name(forms(organisation), Referent.of(organisation));
    }

    private void place(Table.Row row) {
        once(row, gazetteer.place(row.required("key")));
        Place place = new Place(
                row.required("key"),
                row.required("kind"),
                row.required("en"),
                row.required("es"),
                row.value("wikidata"),
                row.value("country"));
        gazetteer.add(place);
        Set<String> forms = new LinkedHashSet<>(List.of(place.english(), place.spanish()));
        forms.addAll(row.values("aliases_en"));
        forms.addAll(row.values("aliases_es"));
        gazetteer.name(forms, Referent.of(place));
    }

    private void seat(Table.Row row) {
        Actor actor = gazetteer
                .actor(row.required("actor"))
                .orElseThrow(() -> row.fault("unknown actor " + row.required("actor")));
        Set<String> forms = new LinkedHashSet<>(List.of(row.required("en"), row.required("es")));
        forms.addAll(row.values("aliases_en"));
        forms.addAll(row.values("aliases_es"));
        Optional<Place> city = row.value("place").flatMap(this::city);
        gazetteer.name(forms, Referent.metonym(actor, city));
    }

    private Optional<Place> city(String name) {
        return gazetteer.names().lookup(name).stream()
                .flatMap(r -> r.place().stream())
                .findFirst();
    }

    /** A person, and the line that tells of them. */
    private record Person(Table.Row row, Actor actor) {}

    private static List<Person> people(String table) {
        return Table.read(table).rows().stream()
                .map(row -> new Person(row, personOf(row)))
                .toList();
    }

    private void person(Person person) {
        once(person.row, gazetteer.actor(person.actor.key()));
        gazetteer.add(person.actor);
        person.row
                .value("gender")
                .map(gender -> gender.equals("f") ? Morphology.Gender.FEMININE : Morphology.Gender.MASCULINE)
                .ifPresent(gender -> gazetteer.gender(person.actor.key(), gender));
        gazetteer.name(forms(person.actor), Referent.of(person.actor));
    }

    private static Actor personOf(Table.Row row) {
        List<Office> offices = new ArrayList<>();
        for (String cell : row.values("offices")) {
            offices.add(office(row, cell));
        }
        return new Actor(
                row.required("key"),
                ActorKind.PERSON,
                row.required("en"),
                row.required("es"),
                aliases(row, "aliases"),
                row.value("wikidata"),
                row.value("country"),
                offices);
    }

    private static Office office(Table.Row row, String cell) {
        String[] parts = cell.split(":", -1);
        if (parts.length != 4) {
            throw row.fault("office \"" + cell + "\": expected office:of:from:to");
        }
        try {
            return new Office(parts[0], parts[1], OfficeDays.first(parts[2]), OfficeDays.last(parts[3]));
        } catch (DateTimeException e) {
            throw row.fault("office \"" + cell + "\": " + e.getMessage());
        }
    }

    private static List<String> aliases(Table.Row row, String... columns) {
        Set<String> aliases = new LinkedHashSet<>();
        for (String column : columns) {
            aliases.addAll(row.values(column));
        }
        return List.copyOf(aliases);
    }

    private static Set<String> forms(Actor actor) {
        Set<String> forms = new LinkedHashSet<>(List.of(actor.english(), actor.spanish()));
        forms.addAll(actor.aliases());
        return forms;
    }
}
