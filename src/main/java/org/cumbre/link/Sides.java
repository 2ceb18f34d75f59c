package org.cumbre.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.Role;

/**
 * The two sides of a claim, and whether they can be those of another.
 *
 * @param symmetric the sides are interchangeable
 */
record Sides(List<Member> sources, List<Member> targets, boolean symmetric) {

    /**
     * An actor as consolidation looks at it.
     *
     * @param actsFor key of the country that a person, ministry or army acts for
     * @param country key of the country that it is of
     * @param within the article beyond which its name does not tell who it is
     */
    record Member(String key, Optional<String> actsFor, Optional<String> country, Optional<String> within) {

        /** As one article names it. */
        static Member of(Actor actor) {
            return of(actor, "");
        }

        static Member of(Actor actor, String article) {
            boolean agent = actor.kind() == ActorKind.PERSON
                    || actor.kind() == ActorKind.MINISTRY
                    || actor.kind() == ActorKind.ARMED_FORCES;
            return new Member(
                    actor.key(),
                    actor.country().filter(country -> agent && !country.equals(actor.key())),
                    actor.country(),
                    surnameAlone(actor) ? Optional.of(article) : Optional.empty());
        }

        /** Of somebody new; the gazetteer's are known by whatever they are called. */
        private static boolean surnameAlone(Actor actor) {
            return actor.kind() == ActorKind.PERSON
                    && actor.wikidata().isEmpty()
                    && actor.aliases().isEmpty()
                    && actor.offices().isEmpty()
                    && !actor.spanish().strip().contains(" ");
        }

        /** The same actor, or one acts for the other. */
        boolean matches(Member other) {
            return is(other) || actsFor(other) || other.actsFor(this);
        }

        /** Of the same name, and no more is known that tells them apart: another country, or a surname alone in another article. */
        boolean is(Member other) {
            return key.equals(other.key)
                    && (country.isEmpty() || other.country.isEmpty() || country.equals(other.country))
                    && within.equals(other.within);
        }

        private boolean actsFor(Member other) {
            return actsFor.filter(other.key::equals).isPresent();
        }

        /** The country it acts for, else itself. */
        String principal() {
            return actsFor.orElse(key);
        }
    }

    static Sides of(Claim claim, String article) {
        return new Sides(
                members(claim, Role.SOURCE, article),
                members(claim, Role.TARGET, article),
                claim.type().symmetric());
    }

    boolean isEmpty() {
        return sources.isEmpty() && targets.isEmpty();
    }

    /** Both can be the sides of one event: side for side the same actors, or nobody on one side of either. */
    boolean agrees(Sides other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() && other.isEmpty();
        }
        if (symmetric) {
            return same(everyone(), other.everyone())
                    || (halfEmpty() && within(everyone(), other.everyone()))
                    || (other.halfEmpty() && within(other.everyone(), everyone()));
        }
        return sideAgrees(sources, other.sources, targets, other.targets)
                && sideAgrees(targets, other.targets, sources, other.sources);
    }

    /** Side for side the same actors, nobody being the same as nobody. */
    boolean sameAs(Sides other) {
        return symmetric
                ? same(everyone(), other.everyone())
                : same(sources, other.sources) && same(targets, other.targets);
    }

    /** One names some of those whom the other names, and at least two of them. */
    boolean partOf(Sides other) {
        if (keys(everyone()).size() < 2) {
            return false;
        }
        return symmetric
                ? within(everyone(), other.everyone())
                : !sources.isEmpty()
                        && !targets.isEmpty()
                        && within(sources, other.sources)
                        && within(targets, other.targets);
    }

    /** Names the very same actors. */
    boolean equalTo(Sides other) {
        return symmetric
                ? alike(everyone(), other.everyone())
                : alike(sources, other.sources) && alike(targets, other.targets);
    }

    /** From 0 to 8: two for each side that somebody stands on, two more if it is somebody who acts for a country. */
    int completeness() {
        return Stream.of(sources, targets)
                .mapToInt(side -> (side.isEmpty() ? 0 : 2)
                        + (side.stream().anyMatch(member -> member.actsFor().isPresent()) ? 2 : 0))
                .sum();
    }

    /** Keys to file it under: each pair that faces each other, and each actor alone. Persons count as the country they act for. */
    Set<String> offered() {
        Set<String> keys = pairs();
        Stream.concat(alone(sources, ">"), alone(targets, symmetric ? ">" : "<"))
                .forEach(key -> {
                    keys.add(key + "any");
                    if (halfEmpty()) {
                        keys.add(key + "nobody");
                    }
                });
        return keys;
    }

    /** Keys under which all that could agree with it are filed. */
    Set<String> wanted() {
        Set<String> keys = pairs();
        Stream.concat(alone(sources, ">"), alone(targets, symmetric ? ">" : "<"))
                .forEach(key -> keys.add(key + (halfEmpty() ? "any" : "nobody")));
        return keys;
    }

    private Set<String> pairs() {
        Set<String> keys = new HashSet<>();
        if (!symmetric) {
            sources.forEach(
                    source -> targets.forEach(target -> keys.add(source.principal() + ">" + target.principal())));
            return keys;
        }
        List<String> everyone =
                everyone().stream().map(Member::principal).sorted().toList();
        for (int one = 0; one < everyone.size(); one++) {
            for (int other = one + 1; other < everyone.size(); other++) {
                keys.add(everyone.get(one) + ">" + everyone.get(other));
            }
        }
        return keys;
    }

    private static Stream<String> alone(List<Member> side, String direction) {
        return side.stream().map(member -> member.principal() + direction);
    }

    private static boolean sideAgrees(
            List<Member> one, List<Member> other, List<Member> opposite, List<Member> otherOpposite) {
        return same(one, other)
                || ((one.isEmpty() || other.isEmpty()) && !opposite.isEmpty() && same(opposite, otherOpposite));
    }

    private boolean halfEmpty() {
        return sources.isEmpty() || targets.isEmpty();
    }

    private List<Member> everyone() {
        return Stream.concat(sources.stream(), targets.stream()).toList();
    }

    private static boolean same(List<Member> some, List<Member> others) {
        return within(some, others) && within(others, some);
    }

    private static boolean within(List<Member> some, List<Member> others) {
        return some.stream().allMatch(member -> others.stream().anyMatch(member::matches));
    }

    private static boolean alike(List<Member> some, List<Member> others) {
        return keys(some).equals(keys(others))
                && some.stream().allMatch(member -> others.stream().anyMatch(member::is));
    }

    private static Set<String> keys(List<Member> members) {
        return members.stream().map(Member::key).collect(Collectors.toSet());
    }

    private static List<Member> members(Claim claim, Role role, String article) {
        return claim.actors(role).stream()
                .map(actor -> Member.of(actor, article))
                .toList();
    }
}
