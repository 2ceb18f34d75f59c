package org.cumbre.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cumbre.event.EventType;

/**
 * Finds the clusters that a claim could belong to: those of its type that share participants (persons count as their country) and a
 * month or, for claims without a date, an article or a time of publication.
 */
final class ClusterIndex {

    /** Spans of more months than this are looked up over all months. */
    private static final int WIDE = 36;

    private static final LinkedHashSet<Cluster> NONE = new LinkedHashSet<>();

    private record Key(EventType type, String participant, String bucket) {}

    private final Map<Key, LinkedHashSet<Cluster>> clusters = new HashMap<>();

    Stream<Cluster> near(Candidate candidate) {
        Set<Cluster> found = new LinkedHashSet<>();
        Set<String> participants = participants(candidate, candidate.sides().wanted());
        for (String bucket : wanted(candidate)) {
            for (String participant : participants) {
                found.addAll(clusters.getOrDefault(new Key(candidate.claim().type(), participant, bucket), NONE));
            }
        }
        return found.stream();
    }

    void add(Cluster cluster, Candidate member) {
        Set<String> participants = participants(member, member.sides().offered());
        for (String bucket : offered(member)) {
            for (String participant : participants) {
                clusters.computeIfAbsent(
                                new Key(member.claim().type(), participant, bucket), any -> new LinkedHashSet<>())
                        .add(cluster);
            }
        }
    }

    private static List<String> wanted(Candidate candidate) {
        List<String> buckets = new ArrayList<>();
        if (candidate.days().known()) {
            buckets.addAll(wide(candidate.days()) ? List.of("dated") : months(candidate.days()));
            buckets.add("wide");
        } else {
            buckets.add("in " + candidate.article());
            candidate
                    .published()
                    .ifPresent(day -> LongStream.rangeClosed(-1, 1)
                            .forEach(step -> buckets.add("published " + (window(day) + step))));
        }
        return buckets;
    }

    private static List<String> offered(Candidate member) {
        List<String> buckets = new ArrayList<>();
        buckets.add("in " + member.article());
        member.published().ifPresent(day -> buckets.add("published " + window(day)));
        if (member.days().known()) {
            buckets.add("dated");
            buckets.addAll(wide(member.days()) ? List.of("wide") : months(member.days()));
        }
        return buckets;
    }

    /** Where nobody takes part, the place stands in. */
    private static Set<String> participants(Candidate candidate, Set<String> keys) {
        return candidate.sides().isEmpty()
                ? candidate.sites().anyKey().map(place -> Set.of("at " + place)).orElse(Set.of())
                : keys;
    }

    private static boolean wide(Days days) {
        return month(days.last()) - month(days.first()) > WIDE;
    }

    private static List<String> months(Days days) {
        return LongStream.rangeClosed(month(days.first()), month(days.last()))
                .mapToObj(month -> "month " + month)
                .toList();
    }

    private static long month(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12L + date.getMonthValue();
    }

    private static long window(long day) {
        return Math.floorDiv(day, Cluster.DAYS_APART);
    }
}
