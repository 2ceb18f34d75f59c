package org.cumbre.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;

/** Adds users' own lists to a gazetteer: first who they are, then their countries and offices, which may name each other. */
final class GazetteerMerger {

    private final Gazetteer base;
    private final ActorDirectory directory;
    private final OwnPlaces ownPlaces;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, List<Office>> ownOffices = new HashMap<>();
    private final Map<ActorEntry, String> keys = new LinkedHashMap<>();
    private final Map<String, ActorEntry> ids = new LinkedHashMap<>();

    GazetteerMerger(Gazetteer base) {
        this.base = base;
        this.directory = new ActorDirectory(base.actors());
        this.ownPlaces = new OwnPlaces(base, directory);
    }

    Gazetteer merge(List<ActorEntry> entries) {
        entries.forEach(this::once);
        for (ActorEntry entry : entries) {
            if (OwnPlaces.isPlace(entry)) {
                continue;
            }
            Optional<Actor> known = entry.reference() ? referred(entry) : known(entry);
            if (entry.reference() && known.isPresent()) {
                directory.same(id(entry).flatMap(ActorId::wikidata), known.get());
            } else {
                put(entry, known.map(actor -> named(actor, entry)).orElseGet(() -> added(entry)));
            }
        }
        keys.forEach((entry, key) -> put(entry, placed(directory.key(key).orElseThrow(), entry)));
        OwnOffices offices = new OwnOffices(directory);
        keys.forEach((entry, key) -> put(entry, withOffices(directory.key(key).orElseThrow(), entry, offices)));
        entries.stream().filter(OwnPlaces::isPlace).forEach(ownPlaces::add);
        return merged();
    }

    private void put(ActorEntry entry, Actor actor) {
        actors.put(actor.key(), actor);
        directory.put(actor);
        keys.put(entry, actor.key());
    }

    private void once(ActorEntry entry) {
        if (entry.id().isEmpty() || entry.reference()) {
            return;
        }
        ActorId id = id(entry).orElseThrow();
        ActorEntry before = ids.putIfAbsent(entry.file() + " " + id, entry);
        if (before != null) {
            throw entry.fault("id " + entry.id().get() + " is that of line " + before.line()
                    + ", too; several offices of one actor go in one entry");
        }
    }

    private static Optional<ActorId> id(ActorEntry entry) {
        return entry.id()
                .map(text -> ActorId.parse(text)
                        .orElseThrow(() -> entry.fault(
                                "id \"" + text + "\" is neither a Wikidata item such as Q142 nor an absolute IRI")));
    }

    private static Optional<ActorKind> kind(ActorEntry entry) {
        return entry.kind()
                .map(text -> ActorKind.named(text)
                        .orElseThrow(() -> entry.fault("unknown kind \"" + text + "\"; there are " + kinds())));
    }

    private static String kinds() {
        return Stream.concat(Arrays.stream(ActorKind.values()).map(ActorKind::label), OwnPlaces.kinds())
                .collect(Collectors.joining(", "));
    }

    private static List<String> names(ActorEntry entry) {
        return Stream.of(entry.english(), entry.spanish())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The actor that has the id, or alone has the name in full: with another id only where nothing says that it is another. */
    private Optional<Actor> known(ActorEntry entry) {
        Optional<ActorId> id = id(entry);
        Optional<ActorKind> kind = kind(entry);
        Optional<Actor> same = id.flatMap(directory::id);
        if (same.isPresent()) {
            if (kind.isPresent() && kind.get() != same.get().kind() && !entry.reference()) {
                throw entry.fault(entry.id().get() + " is " + same.get().english() + ", whose kind is "
                        + same.get().kind().label() + ", not " + kind.get().label());
            }
            return same;
        }
        List<Actor> alike =
                kind.map(known -> directory.fullNamed(known, names(entry))).orElse(List.of());
        return alike.size() == 1 && (id.isEmpty() || mayBe(entry, id.get(), alike.get(0)))
                ? Optional.of(alike.get(0))
                : Optional.empty();
    }

    /** The country or organisation that others name: by any of its names, and even where we know it under another id. */
    private Optional<Actor> referred(ActorEntry entry) {
        boolean country = kind(entry).filter(ActorKind.COUNTRY::equals).isPresent();
        return known(entry)
                .or(() -> names(entry).stream()
                        .map(directory::meant)
                        .filter(meant -> meant.size() == 1)
                        .map(meant -> meant.get(0))
                        .filter(actor -> country == (actor.kind() == ActorKind.COUNTRY))
                        .findFirst());
    }

    private boolean mayBe(ActorEntry entry, ActorId id, Actor actor) {
        Optional<String> country = entry.country().flatMap(directory::country).map(Actor::key);
        return id.wikidata().isPresent()
                && actor.wikidata().isEmpty()
                && (country.isEmpty() || actor.country().isEmpty() || country.equals(actor.country()));
    }

    private Actor named(Actor actor, ActorEntry entry) {
        String english = entry.english().orElse(actor.english());
        String spanish = entry.spanish().orElse(actor.spanish());
        Set<String> aliases = new LinkedHashSet<>(actor.aliases());
        aliases.addAll(entry.aliases());
        aliases.addAll(List.of(actor.english(), actor.spanish()));
        aliases.removeAll(List.of(english, spanish));
        Optional<String> item = actor.wikidata().or(() -> id(entry).flatMap(ActorId::wikidata));
        return new Actor(
                actor.key(),
                actor.kind(),
                english,
                spanish,
                List.copyOf(aliases),
                item,
                actor.country(),
                actor.offices());
    }

    private Actor added(ActorEntry entry) {
        String english = names(entry).stream().findFirst().orElseThrow(() -> entry.fault("no name"));
        ActorKind kind = kind(entry).orElseThrow(() -> entry.fault("no kind; there are " + kinds()));
        Optional<ActorId> id = id(entry);
        Optional<String> item = id.flatMap(ActorId::wikidata);
        String key =
                id.flatMap(ActorId::key).orElseGet(() -> directory.freeKey(english, kind.label(), item.orElse("own")));
        return new Actor(
                key,
                kind,
                english,
                entry.spanish().orElse(english),
                entry.aliases(),
                item,
                kind == ActorKind.COUNTRY ? Optional.of(key) : Optional.empty(),
                List.of());
    }

    private Actor placed(Actor actor, ActorEntry entry) {
        if (entry.country().isEmpty() || actor.kind() == ActorKind.COUNTRY) {
            return actor;
        }
        String text = entry.country().get();
        Actor country = directory.country(text).orElseThrow(() -> entry.fault("unknown country \"" + text + "\""));
        return actor.of(country.key());
    }

    private Actor withOffices(Actor actor, ActorEntry entry, OwnOffices offices) {
        if (entry.offices().isEmpty()) {
            return actor;
        }
        if (actor.kind() != ActorKind.PERSON) {
            throw entry.fault("only a person holds an office; " + actor.english() + " is "
                    + actor.kind().label());
        }
        List<Office> own = offices.of(actor, entry);
        ownOffices.computeIfAbsent(actor.key(), any -> new ArrayList<>()).addAll(own);
        return actor.holding(OwnOffices.merged(actor, own));
    }

    private Gazetteer merged() {
        Map<String, Place> places = ownPlaces.byKey();
        actors.values().stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .forEach(country -> places.put(country.key(), Gazetteer.placeOf(country)));
        Gazetteer gazetteer = base.copy(actors, places);
        actors.values().stream()
                .filter(actor -> base.actor(actor.key()).isEmpty())
                .forEach(gazetteer::add);
        places.values().stream()
                .filter(place -> base.place(place.key()).isEmpty())
                .forEach(gazetteer::add);
        ownOffices.forEach((key, offices) -> gazetteer.actor(key).ifPresent(actor -> gazetteer.own(actor, offices)));
        preferOwn(gazetteer);
        return gazetteer;
    }

    /** The names that the lists give stand for their actors and places only. */
    private void preferOwn(Gazetteer gazetteer) {
        Map<ActorEntry, Referent> own = new LinkedHashMap<>();
        keys.forEach((entry, key) -> gazetteer.actor(key).ifPresent(actor -> own.put(entry, referent(actor))));
        ownPlaces.forms().forEach((entry, place) -> own.put(entry, Referent.of(place)));
        Set<Referent> all = new HashSet<>(own.values());
        own.forEach((entry, referent) ->
                forms(entry).forEach(form -> gazetteer.names().prefer(form, referent, other -> !all.contains(other))));
    }

    private static Referent referent(Actor actor) {
        return actor.kind() == ActorKind.COUNTRY ? Referent.of(actor, Gazetteer.placeOf(actor)) : Referent.of(actor);
    }

    private static Set<String> forms(ActorEntry entry) {
        Set<String> forms = new LinkedHashSet<>(names(entry));
        forms.addAll(entry.aliases());
        return forms;
    }
}
