package org.cumbre.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.text.Folding;
import org.cumbre.text.Morphology;

/** Everybody and every place that Cumbre knows by name: countries, their capitals and seats, organisations, people with their offices. */
public final class Gazetteer {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Place> capitals = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, List<Actor>> holders = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, Morphology.Gender> genders = new HashMap<>();
    private final Set<Holding> own = new HashSet<>();
    private final NameIndex<Referent> names;

    Gazetteer() {
        this(new NameIndex<>());
    }

    private Gazetteer(NameIndex<Referent> names) {
        this.names = names;
    }

    /** The gazetteer that comes with Cumbre. */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /**
     * This gazetteer with what the user's own lists say. What they say of an actor that is known is added to it, and their names stand
     * for their actors even where ours have the same.
     *
     * @throws IllegalArgumentException if an entry is wrong; names file and line, and nothing of any entry is used
     */
    public Gazetteer with(List<ActorEntry> entries) {
        return entries.isEmpty() ? this : new GazetteerMerger(this).merge(entries);
    }

    /** A copy in which other actors and places stand for those of the same key. */
    Gazetteer copy(Map<String, Actor> otherActors, Map<String, Place> otherPlaces) {
        Gazetteer copy = new Gazetteer(names.copy(referent -> referent.with(otherActors, otherPlaces)));
        actors.forEach((key, actor) -> copy.add(otherActors.getOrDefault(key, actor)));
        places.forEach((key, place) -> copy.add(otherPlaces.getOrDefault(key, place)));
        capitals.forEach((country, city) -> copy.capital(country, otherPlaces.getOrDefault(city.key(), city)));
        copy.demonyms.putAll(demonyms);
        copy.genders.putAll(genders);
        copy.adjectives.putAll(adjectives);
        copy.own.addAll(own);
        return copy;
    }

    /** Every name that can stand in a text, with what it can stand for. */
    public NameIndex<Referent> names() {
        return names;
    }

    public Optional<Actor> actor(String key) {
        return Optional.ofNullable(actors.get(key));
    }

    public Collection<Actor> actors() {
        return actors.values();
    }

    public Collection<Place> places() {
        return places.values();
    }

    public Optional<Place> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    public Optional<Place> capital(String country) {
        return Optional.ofNullable(capitals.get(country));
    }

    /** The country whose people, government or things an adjective names, such as "rusa" or "norcoreanos". */
    public Optional<Actor> demonym(String word) {
        return Optional.ofNullable(demonyms.get(Folding.fold(word))).flatMap(this::actor);
    }

    /** What is of a country, in English: "Lebanese". */
    public Optional<String> adjective(Actor country) {
        return Optional.ofNullable(adjectives.get(country.key()));
    }

    /** Whether a person is a man or a woman; {@code NONE} where that is not known. */
    public Morphology.Gender gender(Actor person) {
        return genders.getOrDefault(person.key(), Morphology.Gender.NONE);
    }

    /** Everybody who ever held an office, whoever holds it now first. */
    public List<Actor> holders(String office, String of) {
        return holders.getOrDefault(office + ":" + of, List.of());
    }

    /** Whoever held an office on a day, the user's own lists before ours; of several, who took it last, or nobody where the office is held by many at a time. */
    public Optional<Actor> holder(String office, String of, LocalDate day) {
        List<Actor> found = holders(office, of).stream()
                .filter(actor -> actor.offices().stream().anyMatch(o -> matches(o, office, of) && o.heldOn(day)))
                .toList();
        List<Actor> listed = found.stream()
                .filter(actor -> actor.offices().stream()
                        .anyMatch(o ->
                                matches(o, office, of) && o.heldOn(day) && own.contains(new Holding(actor.key(), o))))
                .toList();
        return OfficeTitles.bundled().manyHold(office) && found.size() > 1
                ? Optional.empty()
                : latest(listed.isEmpty() ? found : listed, office, of, day);
    }

    private static Optional<Actor> latest(List<Actor> found, String office, String of, LocalDate day) {
        return found.stream()
                .max(Comparator.comparing(actor -> actor.offices().stream()
                        .filter(o -> matches(o, office, of) && o.heldOn(day))
                        .flatMap(o -> o.from().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN)));
    }

    /** The last day on which somebody is known to have taken or left an office: later the gazetteer knows of nothing. */
    public LocalDate known() {
        LocalDate last = LocalDate.MIN;
        for (Actor actor : actors.values()) {
            for (Office office : actor.offices()) {
                last = later(last, office.from());
                last = later(last, office.to());
            }
        }
        return last;
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.isPresent() && other.get().isAfter(day) ? other.get() : day;
    }

    private static boolean matches(Office office, String title, String of) {
        return office.title().equals(title) && office.of().equals(of);
    }

    /** A name as a user types it: exact name or alias first, whatever its case and accents. */
    public List<Actor> search(String name) {
        return names.lookup(name).stream()
                .flatMap(referent -> referent.actor().stream())
                .distinct()
                .toList();
    }

    void add(Actor actor) {
        actors.put(actor.key(), actor);
        for (Office office : actor.offices()) {
            List<Actor> list = holders.computeIfAbsent(office.title() + ":" + office.of(), k -> new ArrayList<>());
            if (list.isEmpty() || !list.get(list.size() - 1).key().equals(actor.key())) { // held twice
                list.add(actor);
            }
        }
    }

    /** What the user's own lists say. */
    void own(Actor actor, Collection<Office> offices) {
        offices.forEach(office -> own.add(new Holding(actor.key(), office)));
    }

    void name(Collection<String> forms, Referent referent) {
        forms.forEach(form -> names.add(form, referent));
    }

    void add(Place place) {
        places.put(place.key(), place);
    }

    void adjective(String country, String english) {
        adjectives.put(country, english);
    }

    void gender(String person, Morphology.Gender gender) {
        genders.put(person, gender);
    }

    void capital(String country, Place place) {
        capitals.put(country, place);
    }

    void demonym(String word, String country) {
        demonyms.putIfAbsent(Folding.fold(word), country);
    }

    static Place placeOf(Actor country) {
        return new Place(
                country.key(),
                ActorKind.COUNTRY.label().toLowerCase(Locale.ROOT),
                country.english(),
                country.spanish(),
                country.wikidata(),
                Optional.of(country.key()));
    }

    /** The place that a country is. */
    public Optional<Place> countryPlace(String key) {
        return actor(key).filter(actor -> actor.kind() == ActorKind.COUNTRY).map(Gazetteer::placeOf);
    }

    private record Holding(String actor, Office office) {}

    private static final class Bundled {
        private static final Gazetteer GAZETTEER = GazetteerReader.readBundled();
    }
}
