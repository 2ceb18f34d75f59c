package org.cumbre.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.text.Folding;

/** Places of users' own lists: those that the gazetteer has, with more names, and new ones. */
final class OwnPlaces {

    private static final List<String> KINDS = List.of("City", "Region", "Site", "Sea", "Place");
    private static final String SITE = "site";

    private final Gazetteer base;
    private final ActorDirectory directory;
    private final Map<String, Place> byItem = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<ActorEntry, Place> forms = new LinkedHashMap<>();

    OwnPlaces(Gazetteer base, ActorDirectory directory) {
        this.base = base;
        this.directory = directory;
        base.places().forEach(this::index);
    }

    static boolean isPlace(ActorEntry entry) {
        return entry.kind()
                .filter(kind -> KINDS.stream().anyMatch(kind::equalsIgnoreCase))
                .isPresent();
    }

    static Stream<String> kinds() {
        return KINDS.stream();
    }

    private void index(Place place) {
        place.wikidata().ifPresent(item -> byItem.put(item, place));
        Stream.of(place.english(), place.spanish())
                .map(Folding::fold)
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(place));
    }

    void add(ActorEntry entry) {
        Optional<String> item = entry.id().flatMap(ActorId::parse).flatMap(ActorId::wikidata);
        Optional<String> country = entry.country()
                .map(text -> directory
                        .country(text)
                        .map(Actor::key)
                        .orElseThrow(() -> entry.fault("unknown country \"" + text + "\"")));
        Optional<Place> known = item.map(byItem::get).or(() -> alike(entry, country));
        if (entry.reference() && known.isPresent()) {
            return;
        }
        String english = entry.english()
                .or(entry::spanish)
                .or(() -> known.map(Place::english))
                .orElseThrow(() -> entry.fault("no name"));
        Place place = new Place(
                known.map(Place::key).orElseGet(() -> freeKey(english, country)),
                known.map(Place::kind).orElseGet(() -> kind(entry)),
                english,
                entry.spanish().or(() -> known.map(Place::spanish)).orElse(english),
                known.flatMap(Place::wikidata).or(() -> item),
                country.or(() -> known.flatMap(Place::country)));
        places.put(place.key(), place);
        index(place);
        forms.put(entry, place);
    }

    private static String kind(ActorEntry entry) {
        String kind = entry.kind().orElse(SITE).toLowerCase(Locale.ROOT);
        return kind.equals("place") ? SITE : kind;
    }

    private Optional<Place> alike(ActorEntry entry, Optional<String> country) {
        List<Place> alike = Stream.of(entry.english(), entry.spanish())
                .flatMap(Optional::stream)
                .flatMap(name -> byName.getOrDefault(Folding.fold(name), List.of()).stream())
                .filter(place ->
                        place.kind().equals(kind(entry)) && (country.isEmpty() || country.equals(place.country())))
                .distinct()
                .toList();
        return entry.id().isEmpty() && alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private String freeKey(String name, Optional<String> country) {
        String slug = Folding.slug(name)
                + country.map(key -> "-" + key.toLowerCase(Locale.ROOT)).orElse("");
        String key = slug;
        for (int number = 2; base.place(key).isPresent() || places.containsKey(key); number++) {
            key = slug + "-" + number;
        }
        return key;
    }

    /** All that are new or changed; may be added to. */
    Map<String, Place> byKey() {
        return new LinkedHashMap<>(places);
    }

    /** By the entries that name them. */
    Map<ActorEntry, Place> forms() {
        return forms;
    }
}
