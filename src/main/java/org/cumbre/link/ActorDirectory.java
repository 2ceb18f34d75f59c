package org.cumbre.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.text.Folding;

/** Finds the actors that users' lists mean by a key, an id, an ISO code or a name. */
final class ActorDirectory {

    private final Map<String, Actor> byKey = new LinkedHashMap<>();
    private final Map<String, String> byItem = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byFullName = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    ActorDirectory(Collection<Actor> actors) {
        actors.forEach(this::put);
        for (String code : Locale.getISOCountries()) {
            try {
                byCode.put(code, new Locale("", code).getISO3Country());
            } catch (MissingResourceException withoutOne) {
                continue;
            }
        }
    }

    /** Adds an actor, or what is new of one that is there. */
    void put(Actor actor) {
        byKey.put(actor.key(), actor);
        actor.wikidata().ifPresent(item -> byItem.put(item, actor.key()));
        Stream.of(actor.english(), actor.spanish()).forEach(name -> {
            enter(name, actor, byFullName);
            enter(name, actor, byName);
        });
        actor.aliases().forEach(name -> enter(name, actor, byName));
    }

    /** Another item that stands for an actor, such as a kingdom for its country. */
    void same(Optional<String> item, Actor actor) {
        item.ifPresent(other -> byItem.putIfAbsent(other, actor.key()));
    }

    private static void enter(String name, Actor actor, Map<String, Set<String>> index) {
        index.computeIfAbsent(Folding.fold(name), any -> new LinkedHashSet<>()).add(actor.key());
    }

    Optional<Actor> key(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Actor> id(ActorId id) {
        return id.wikidata().map(byItem::get).or(id::key).flatMap(key -> Optional.ofNullable(byKey.get(key)));
    }

    /** Those of a kind whose English or Spanish name is one of these. */
    List<Actor> fullNamed(ActorKind kind, Collection<String> names) {
        return names.stream()
                .flatMap(name -> byFullName.getOrDefault(Folding.fold(name), Set.of()).stream())
                .distinct()
                .map(byKey::get)
                .filter(actor -> actor.kind() == kind)
                .toList();
    }

    /** Whom a text means, who is no person: countries before others. */
    List<Actor> meant(String text) {
        Optional<Actor> one = key(text)
                .or(() -> ActorId.parse(text).flatMap(this::id))
                .or(() -> Optional.ofNullable(byCode.get(text)).flatMap(this::key));
        List<Actor> found = one.map(List::of).orElseGet(() -> named(text)).stream()
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .toList();
        List<Actor> countries = found.stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .toList();
        return countries.isEmpty() ? found : countries;
    }

    private List<Actor> named(String text) {
        return byName.getOrDefault(Folding.fold(text), Set.of()).stream()
                .map(byKey::get)
                .toList();
    }

    /** The country that a text means. */
    Optional<Actor> country(String text) {
        List<Actor> found = meant(text).stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A key that no actor has, made from a name. */
    String freeKey(String name, String... distinctions) {
        String slug = Folding.slug(name);
        return Stream.concat(
                        Stream.of(slug),
                        Arrays.stream(distinctions).map(part -> slug + "-" + part.toLowerCase(Locale.ROOT)))
                .filter(key -> !byKey.containsKey(key))
                .findFirst()
                .orElseGet(() -> numbered(slug));
    }

    private String numbered(String slug) {
        int number = 2;
        while (byKey.containsKey(slug + "-" + number)) {
            number++;
        }
        return slug + "-" + number;
    }
}
