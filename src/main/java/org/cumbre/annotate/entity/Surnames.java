package org.cumbre.annotate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Folding;

/**
 * Knows leaders by their surname alone where an article never names them in full: "Kishida" on a day when one Kishida governs. Of several
 * in office with one surname none is meant.
 */
final class Surnames {

    /** Offices whose holders the press calls by the surname alone. */
    private static final Set<String> LEADING = Set.of(
            "president",
            "prime-minister",
            "chancellor",
            "head-of-government",
            "head-of-state",
            "supreme-leader",
            "foreign-minister",
            "secretary-of-state",
            "defence-minister",
            "vice-president",
            "secretary-general",
            "general-secretary",
            "director-general",
            "high-representative",
            "interim-president",
            "junta-leader",
            "commission-president",
            "council-president");

    /** Where the surname comes first. */
    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "TWN", "PRK", "KOR");

    private static final int SHORTEST = 4;

    private final Map<String, List<Actor>> people = new HashMap<>();

    Surnames(Gazetteer gazetteer, GivenNames givenNames) {
        gazetteer.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .filter(actor -> actor.offices().stream().anyMatch(office -> LEADING.contains(office.title())))
                .forEach(actor -> surnames(actor).stream()
                        .filter(surname -> surname.length() >= SHORTEST)
                        .filter(surname -> surnameFirst(actor) || !givenNames.common(surname))
                        .forEach(surname -> people.computeIfAbsent(surname, key -> new ArrayList<>())
                                .add(actor)));
    }

    /** Every end of the name but the whole; of names that begin with the surname its first word. */
    private static Set<String> surnames(Actor actor) {
        Set<String> surnames = new LinkedHashSet<>();
        for (String name : List.of(actor.spanish(), actor.english())) {
            String[] words = Folding.fold(name).split(" ");
            if (words.length > 1 && surnameFirst(actor)) {
                surnames.add(words[0]);
                continue;
            }
            for (int from = 1; from < words.length; from++) {
                surnames.add(String.join(" ", Arrays.copyOfRange(words, from, words.length)));
            }
        }
        return surnames;
    }

    private static boolean surnameFirst(Actor actor) {
        return actor.country().filter(SURNAME_FIRST::contains).isPresent();
    }

    /** The leader who alone has the surname among those in office on a day; if none is, among those who were a year before. */
    Optional<Actor> leader(String surname, LocalDate day) {
        List<Actor> known = people.getOrDefault(Folding.fold(surname), List.of());
        List<Actor> now = inOffice(known, day);
        List<Actor> found = now.isEmpty() ? inOffice(known, day.minusYears(1)) : now;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Actor> inOffice(List<Actor> people, LocalDate day) {
        return people.stream()
                .filter(actor -> actor.offices().stream()
                        .anyMatch(office -> LEADING.contains(office.title()) && office.heldOn(day)))
                .toList();
    }
}
