package org.cumbre.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Report;

/**
 * Why a claim was joined in an event.
 *
 * @param because in a few English words each
 */
public record JoinReason(Report report, List<String> because) {

    public JoinReason {
        because = List.copyOf(because);
    }

    /** @param members of one event, those that say most first */
    static List<JoinReason> of(List<Candidate> members, Joins joins) {
        List<JoinReason> reasons = new ArrayList<>();
        Optional<Agreement> before = Optional.empty();
        for (Candidate member : members) {
            if (before.isEmpty()) {
                reasons.add(new JoinReason(member.report(), List.of("says most: the event begins with it")));
                before = Optional.of(new Agreement(member));
            } else {
                reasons.add(new JoinReason(member.report(), because(member, before.get(), members, joins)));
                before.get().join(member);
            }
        }
        return reasons;
    }

    private static List<String> because(Candidate member, Agreement before, List<Candidate> members, Joins joins) {
        List<String> words = new ArrayList<>();
        List<String> against = before.disagreements(member);
        if (!against.isEmpty()) {
            words.add("the joins file wants it, though it has " + String.join(", ", against));
            return words;
        }
        Set<String> wanted = joins.with(member.name());
        if (members.stream().anyMatch(other -> wanted.contains(other.name()))) {
            words.add("the joins file wants it");
        }
        words.add(before.sameParticipants(member) ? "same participants" : participants(member));
        words.add(days(member, before));
        if (!member.sites().isEmpty()) {
            words.add(
                    before.samePlace(member) ? "same place" : "no other place is named, or one that has or lies in it");
        }
        if (before.sameArticle(member)) {
            words.add("same article");
            before.inArticle(member).stream()
                    .flatMap(other -> Retelling.reasons(member, other).stream())
                    .distinct()
                    .forEach(words::add);
        }
        return words;
    }

    private static String participants(Candidate member) {
        boolean agent = member.claim().participants().stream()
                .anyMatch(participant ->
                        Sides.Member.of(participant.actor()).actsFor().isPresent());
        return agent
                ? "participants agree: persons and whom they act for, or one side that is not named"
                : "participants agree: one side is not named, or a country and who acts for it";
    }

    private static String days(Candidate member, Agreement before) {
        if (!member.days().known()) {
            return before.days().known()
                    ? "no date of its own, in the news of those days"
                    : "neither has a date, published within " + Agreement.DAYS_APART + " days";
        }
        return member.days().equals(before.days())
                ? "same days"
                : "its days, " + text(member.days()) + ", take in " + text(before.days());
    }

    private static String text(Days days) {
        return days.singleDay()
                ? LocalDate.ofEpochDay(days.first()).toString()
                : LocalDate.ofEpochDay(days.first()) + " to " + LocalDate.ofEpochDay(days.last());
    }
}
