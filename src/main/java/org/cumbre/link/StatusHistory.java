package org.cumbre.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cumbre.event.Report;
import org.cumbre.event.Status;

/**
 * How an event stands to the facts after all that was said of it.
 *
 * <p>Of what is published on one day the strongest word counts: occurred, cancelled, planned, alleged, denied, hypothetical. From day to
 * day the newer word replaces the older, except that what has occurred is undone only by a denial; that a mere possibility replaces
 * nothing; and that an allegation does not replace a denial that was already there, nor a cancellation. Articles without a date
 * come before all others.
 */
final class StatusHistory {

    private static final List<Status> STRONGEST_FIRST = List.of(
            Status.OCCURRED, Status.CANCELLED, Status.PLANNED, Status.ALLEGED, Status.DENIED, Status.HYPOTHETICAL);

    private StatusHistory() {}

    /** @param reports at least one */
    static Status of(Collection<Report> reports) {
        TreeMap<LocalDate, List<Report>> days = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.article().published().orElse(LocalDate.MIN),
                        TreeMap::new,
                        Collectors.toList()));
        return days.values().stream()
                .map(StatusHistory::strongest)
                .reduce(StatusHistory::next)
                .orElseThrow(() -> new IllegalArgumentException("an event without reports"));
    }

    private static Status strongest(List<Report> sameDay) {
        Function<Report, Status> status = report -> report.claim().status();
        return sameDay.stream()
                .map(status)
                .min(Comparator.comparingInt(STRONGEST_FIRST::indexOf))
                .orElseThrow();
    }

    private static Status next(Status before, Status newer) {
        return switch (newer) {
            case OCCURRED, DENIED -> newer;
            case CANCELLED, PLANNED -> before == Status.OCCURRED ? before : newer;
            case ALLEGED -> before == Status.PLANNED || before == Status.HYPOTHETICAL ? newer : before;
            case HYPOTHETICAL -> before;
        };
    }
}
