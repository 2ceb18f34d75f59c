package org.cumbre.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The life of an event as its claims tell it: what was first said on which day.
 *
 * <p>Of what is published on one day the strongest word counts: held, called off, announced, alleged, denied, considered. Articles without a
 * date come before all others.
 *
 * @param steps in order of time; each says something else than the one before
 */
public record Life(List<Step> steps) {

    private static final List<Status> STRONGEST_FIRST = List.of(
            Status.OCCURRED, Status.CANCELLED, Status.PLANNED, Status.ALLEGED, Status.DENIED, Status.HYPOTHETICAL);

    /**
     * One step.
     *
     * @param day of publication, where known
     * @param report the first that says so
     */
    public record Step(Stage stage, Optional<LocalDate> day, Report report) {}

    public Life {
        steps = List.copyOf(steps);
    }

    /** @param reports at least one */
    public static Life of(List<Report> reports) {
        TreeMap<LocalDate, List<Report>> days = reports.stream()
                .sorted(ReportOrder.comparator())
                .collect(Collectors.groupingBy(
                        report -> report.article().published().orElse(LocalDate.MIN),
                        TreeMap::new,
                        Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        Set<String> announced = new LinkedHashSet<>();
        days.forEach((day, sameDay) -> {
            Report word = strongest(sameDay);
            Stage stage = confirmed(word, steps, announced) ? Stage.CONFIRMED : Stage.of(word.claim());
            boolean news = steps.isEmpty()
                    || replaces(stage, steps.get(steps.size() - 1).stage());
            if (news) {
                steps.add(new Step(stage, word.article().published(), word));
            }
            if (word.claim().status() == Status.PLANNED) {
                announced.add(ReportOrder.articleKey(word.article()));
            }
        });
        return new Life(steps);
    }

    /** The last step: where it stands. */
    public Stage stage() {
        return steps.get(steps.size() - 1).stage();
    }

    /** How the event stands to the facts after all that was said of it. */
    public Status status() {
        return steps.get(steps.size() - 1).report().claim().status();
    }

    /** The strongest word of one day. */
    private static Report strongest(List<Report> sameDay) {
        return sameDay.stream()
                .min(Comparator.comparingInt((Report report) ->
                                STRONGEST_FIRST.indexOf(report.claim().status()))
                        .thenComparing(ReportOrder.comparator()))
                .orElseThrow(() -> new IllegalArgumentException("an event without reports"));
    }

    /** Announced before by another article, and nothing else was said since. */
    private static boolean confirmed(Report word, List<Step> steps, Set<String> announced) {
        if (word.claim().status() != Status.PLANNED || steps.isEmpty()) {
            return false;
        }
        Stage last = steps.get(steps.size() - 1).stage();
        return (last == Stage.ANNOUNCED || last == Stage.CONFIRMED)
                && announced.stream().anyMatch(article -> !article.equals(ReportOrder.articleKey(word.article())));
    }

    /** What was held is undone by a denial only; a mere possibility replaces nothing, an allegation neither a denial nor a cancellation. */
    private static boolean replaces(Stage newer, Stage before) {
        return switch (newer) {
            case HELD, DENIED -> newer != before;
            case ANNOUNCED, CONFIRMED, POSTPONED, CANCELLED -> before != Stage.HELD && newer != before;
            case ALLEGED -> before == Stage.ANNOUNCED || before == Stage.CONFIRMED || before == Stage.CONSIDERED;
            case CONSIDERED -> false;
        };
    }
}
