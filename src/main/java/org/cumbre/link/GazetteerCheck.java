package org.cumbre.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;

/** Looks for what cannot be, and for what may be wrong, in a gazetteer. */
public final class GazetteerCheck {

    private final Gazetteer gazetteer;
    private final List<Finding> findings = new ArrayList<>();

    private GazetteerCheck(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Errors first. */
    public static List<Finding> of(Gazetteer gazetteer) {
        GazetteerCheck check = new GazetteerCheck(gazetteer);
        check.ids();
        gazetteer.actors().forEach(check::actor);
        check.names();
        check.findings.addAll(OfficeCheck.of(gazetteer));
        return Stream.concat(
                        check.findings.stream().filter(Finding::error),
                        check.findings.stream().filter(finding -> !finding.error()))
                .toList();
    }

    private void error(String what, String message) {
        findings.add(new Finding(true, what, message));
    }

    private void warning(String what, String message) {
        findings.add(new Finding(false, what, message));
    }

    private void ids() {
        Map<String, Set<String>> byItem = new TreeMap<>();
        gazetteer
                .actors()
                .forEach(actor -> actor.wikidata()
                        .ifPresent(item -> byItem.computeIfAbsent(item, any -> new HashSet<>())
                                .add(actor.key())));
        for (Place place : gazetteer.places()) {
            place.wikidata()
                    .ifPresent(item ->
                            byItem.computeIfAbsent(item, any -> new HashSet<>()).add(place.key()));
        }
        byItem.forEach((item, keys) -> {
            if (keys.size() > 1) {
                error("id twice", item + ": " + sorted(keys));
            }
        });
    }

    private void actor(Actor actor) {
        actor.country()
                .filter(key -> gazetteer
                        .actor(key)
                        .filter(country -> country.kind() == ActorKind.COUNTRY)
                        .isEmpty())
                .ifPresent(key -> error("unknown key", actor.key() + ": country " + key));
        for (Office office : actor.offices()) {
            String told = actor.key() + ": " + OfficeCheck.told(office);
            if (gazetteer.actor(office.of()).isEmpty()) {
                error("unknown key", told);
            }
            if (office.from().isPresent()
                    && office.to()
                            .filter(end -> end.isBefore(office.from().get()))
                            .isPresent()) {
                error("impossible dates", told);
            }
            if (OfficeTitles.bundled().title(office.title()).isEmpty()) {
                warning("unknown title", told + "; no text finds who holds it");
            }
        }
    }

    /** Names that stand for several actors, or for an actor and a place that is not its own. */
    private void names() {
        Map<String, String> found = new TreeMap<>();
        gazetteer.names().ambiguous((name, referents) -> {
            Set<String> meant = referents.stream().map(GazetteerCheck::meant).collect(Collectors.toSet());
            if (meant.size() > 1) {
                found.put(name, sorted(meant));
            }
        });
        found.forEach((name, meant) -> warning("one name for several", "\"" + name + "\": " + meant));
    }

    /** A capital and its country are one and the same here: that a name stands for both is meant. */
    private static String meant(Referent referent) {
        return referent.metonym() || referent.actor().isEmpty()
                ? referent.place()
                        .map(Place::key)
                        .orElseGet(() -> referent.actor().map(Actor::key).orElse(""))
                : referent.actor().map(Actor::key).orElse("");
    }

    private static String sorted(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }

    /**
     * What was found.
     *
     * @param error it cannot be; else it may be right
     * @param what the kind of finding
     * @param message whom it is about
     */
    public record Finding(boolean error, String what, String message) {

        @Override
        public String toString() {
            return (error ? "error    " : "warning  ") + what + ": " + message;
        }
    }
}
