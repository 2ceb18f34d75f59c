package org.cumbre.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Life;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.event.TimeValue;
import org.cumbre.event.Witnesses;

/** Makes one event of the claims that tell of it: the most exact of what they say, and all who say it. */
final class EventAssembly {

    private static final double MOST_CONFIDENT = 0.99;
    private static final List<String> MOST_SPECIFIC_FIRST =
            List.of("site", "city", "region", "sea", "country", "continent");

    private final List<Report> mostSaidFirst;
    private final List<Report> inOrder;
    private final EventType type;

    EventAssembly(Collection<Candidate> members) {
        mostSaidFirst = members.stream().map(Candidate::report).toList();
        inOrder = mostSaidFirst.stream().sorted(ReportOrder.comparator()).toList();
        type = mostSaidFirst.get(0).claim().type();
    }

    Event event() {
        return new Event(
                id(),
                type,
                participants(),
                time(),
                places(),
                Life.of(inOrder).status(),
                attribution(),
                confidence(),
                inOrder,
                mode(),
                contexts());
    }

    private Optional<TimeValue> time() {
        return mostSaidFirst.stream()
                .flatMap(report -> report.claim().time().stream())
                .max(Comparator.comparingInt(time -> Days.of(Optional.of(time)).exactness()))
                .map(ClaimTime::value);
    }

    private List<Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        mostSaidFirst.forEach(
                report -> Sites.venues(report.claim()).forEach(place -> places.putIfAbsent(place.key(), place)));
        return places.values().stream()
                .sorted(Comparator.comparingInt(EventAssembly::vagueness))
                .toList();
    }

    private static int vagueness(Place place) {
        int rank = MOST_SPECIFIC_FIRST.indexOf(place.kind());
        return rank < 0 ? MOST_SPECIFIC_FIRST.size() : rank;
    }

    private List<Actor> attribution() {
        Map<String, Actor> speakers = new LinkedHashMap<>();
        inOrder.forEach(report ->
                report.claim().attribution().forEach(speaker -> speakers.putIfAbsent(speaker.key(), speaker)));
        return List.copyOf(speakers.values());
    }

    /** The mode that most claims give, of several the one given first. */
    private Optional<String> mode() {
        Map<String, Integer> given = new LinkedHashMap<>();
        inOrder.forEach(report -> report.claim().mode().ifPresent(mode -> given.merge(mode, 1, Integer::sum)));
        return given.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }

    private List<String> contexts() {
        return inOrder.stream()
                .flatMap(report -> report.claim().contexts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The chance that not all witnesses are wrong, if they err independently; never more than 0.99, to four digits. A witness is as sure as
     * the surest of its claims.
     */
    private double confidence() {
        double allWrong = Witnesses.of(inOrder).groups().stream()
                .mapToDouble(group -> 1
                        - group.stream()
                                .mapToDouble(report -> report.claim().confidence())
                                .max()
                                .orElse(0))
                .reduce(1, (one, other) -> one * other);
        return Math.round(Math.min(MOST_CONFIDENT, 1 - allWrong) * 10_000) / 10_000.0;
    }

    private List<Participant> participants() {
        List<Participant> joined = new ArrayList<>();
        for (Report report : mostSaidFirst) {
            report.claim().participants().forEach(participant -> join(participant, joined));
        }
        return joined.stream().sorted(Comparator.comparing(Participant::role)).toList();
    }

    /** Adds someone new; a person takes the place of the country they act for. */
    private void join(Participant participant, List<Participant> joined) {
        Sides.Member member = Sides.Member.of(participant.actor());
        boolean more = member.actsFor().isPresent();
        for (int index = 0; index < joined.size(); index++) {
            Participant other = joined.get(index);
            boolean sameSide = type.symmetric() || other.role() == participant.role();
            Sides.Member before = Sides.Member.of(other.actor());
            if (sameSide && (before.key().equals(member.key()) || before.matches(member))) {
                if (more && other.actor().key().equals(member.principal()) && !named(participant, joined)) {
                    joined.set(index, new Participant(other.role(), participant.actor()));
                }
                return;
            }
        }
        joined.add(participant);
    }

    private static boolean named(Participant participant, Collection<Participant> joined) {
        return joined.stream()
                .anyMatch(
                        other -> other.actor().key().equals(participant.actor().key()));
    }

    /** A hash of the type and the smallest claim, so that the same claims give the same id in every run. */
    private String id() {
        String smallest = inOrder.stream()
                .map(ReportOrder::claimKey)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((type.label() + "|" + smallest).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
