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
 * Finds the clusters that a claim could belong to: those of its type that share a participant (persons count as their country) and a
 * month or, for claims without a date, an article or a time of publication.
 */
final class ClusterIndex {

    /** Spans of more months than this are looked up over all months. */
    private static final int WIDE = 36;

    private record Key(EventType type, String participant, String bucket) {}

    private final Map<Key, LinkedHashSet<Cluster>> clusters = new HashMap<>();

    Stream<Cluster> near(Candidate candidate) {
        Set<Cluster> found = new LinkedHashSet<>();
        for (String bucket : wanted(candidate)) {
            for (String participant : participants(candidate)) {
                found.addAll(clusters.getOrDefault(
                        new Key(candidate.claim().type(), participant, bucket), new LinkedHashSet<>()));
            }
        }
        return found.stream();
    }

    void add(Cluster cluster, Candidate member) {
        for (String bucket : offered(member)) {
            for (String participant : participants(member)) {
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

    private static Set<String> participants(Candidate candidate) {
        return candidate.sides().isEmpty()
                ? candidate.sites().anyKey().map(place -> Set.of("at " + place)).orElse(Set.of())
                : candidate.sides().principals();
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
