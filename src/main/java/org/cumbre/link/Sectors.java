package org.cumbre.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Sector;
import org.cumbre.text.Folding;

/**
 * What sector an actor belongs to, by {@code gazetteer/sectors.tsv}: from itself, from the body or title of a person's offices, from a word
 * of its name, or from its kind. Where none of these says it, there is none.
 */
public final class Sectors {

    private static final Set<ActorKind> NAMED_BY_WHAT_THEY_ARE =
            Set.of(ActorKind.ORGANIZATION, ActorKind.MINISTRY, ActorKind.GROUP, ActorKind.COURT, ActorKind.MOVEMENT);

    private final Map<String, Map<String, Sector>> rows = new HashMap<>();

    private Sectors() {}

    /** The table that comes with Cumbre. */
    public static Sectors bundled() {
        return Bundled.SECTORS;
    }

    /**
     * Its sectors, most telling first.
     *
     * @param day on which a person's office must be held; if empty, any office counts
     * @param gazetteer knows the bodies of offices
     */
    public List<Sector> of(Actor actor, Optional<LocalDate> day, Gazetteer gazetteer) {
        if (actor.kind() != ActorKind.PERSON) {
            return ofBody(actor, gazetteer).stream().toList();
        }
        return actor.offices().stream()
                .filter(office -> day.map(office::heldOn).orElse(true))
                .flatMap(office -> of(office, gazetteer).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** That of the body that the office is of, else what its title says. */
    public Optional<Sector> of(Office office, Gazetteer gazetteer) {
        Optional<Sector> body = gazetteer
                .actor(office.of())
                .filter(actor -> actor.kind() != ActorKind.COUNTRY)
                .flatMap(actor -> ofBody(actor, gazetteer));
        return body.or(() -> said("office", office.title()));
    }

    private Optional<Sector> ofBody(Actor actor, Gazetteer gazetteer) {
        boolean named = NAMED_BY_WHAT_THEY_ARE.contains(actor.kind());
        return said("actor", actor.key())
                .or(() -> named ? word(actor) : Optional.empty())
                .or(() -> said("kind", actor.kind().label()))
                .or(() -> ofStates(actor, gazetteer) ? Optional.of(Sector.IGO) : Optional.empty());
    }

    /** The gazetteer's organisations of no country are those of states, but for those that its table of sectors names. */
    private static boolean ofStates(Actor actor, Gazetteer gazetteer) {
        return actor.kind() == ActorKind.ORGANIZATION
                && actor.country().isEmpty()
                && gazetteer.actor(actor.key()).isPresent();
    }

    private Optional<Sector> word(Actor actor) {
        return Stream.of(Folding.fold(actor.spanish()).split("\\s+"))
                .flatMap(word -> said("word", word).stream())
                .findFirst();
    }

    private Optional<Sector> said(String by, String value) {
        return Optional.ofNullable(rows.getOrDefault(by, Map.of()).get(value));
    }

    private void add(Table.Row row) {
        String code = row.required("sector");
        Sector sector = Stream.of(Sector.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> row.fault("no sector " + code));
        Map<String, Sector> own = rows.computeIfAbsent(row.required("by"), by -> new HashMap<>());
        row.values("values").forEach(value -> own.put(value, sector));
    }

    /** Read when first asked for. */
    private static final class Bundled {

        private static final Sectors SECTORS = read();

        private static Sectors read() {
            Sectors sectors = new Sectors();
            Table.read("/gazetteer/sectors.tsv").rows().forEach(sectors::add);
            return sectors;
        }
    }
}
