package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.time.Bearing.Side;

/**
 * Chooses among the days that an expression could mean.
 *
 * @param day the one that is meant
 * @param why in a few words
 */
record Choice(LocalDate day, String why) {

    private static final int FAR = 300;
    private static final int NEAR = 45;
    /** The present of a schedule: "la cumbre comienza el martes" is rather ahead than behind. */
    private static final int AHEAD = 2;

    /**
     * The day that direction and tense point at.
     *
     * @param days candidates in order of time
     * @param published the day that "past" and "next" count from
     * @param side where the expression's clause looks if no adjective says it
     */
    static Optional<Choice> among(
            List<LocalDate> days, LocalDate published, Direction direction, Side side, String why) {
        return switch (direction) {
            case PAST -> latest(days, published.minusDays(1)).map(day -> new Choice(day, "latest before " + published));
            case NEXT -> earliest(days, published.plusDays(1)).map(day -> new Choice(day, "next after " + published));
            case THIS -> thisOne(days, published, side).map(day -> new Choice(day, "the one of " + published));
            case OPEN -> open(days, published, side, why);
        };
    }

    private static Optional<LocalDate> thisOne(List<LocalDate> days, LocalDate published, Side side) {
        if (days.contains(published)) {
            return Optional.of(published);
        }
        return switch (side) {
            case PAST -> latest(days, published).or(() -> nearest(days, published));
            case FUTURE -> earliest(days, published).or(() -> nearest(days, published));
            default -> nearest(days, published.plusDays(2));
        };
    }

    private static Optional<Choice> open(List<LocalDate> days, LocalDate published, Side side, String why) {
        boolean weekly = days.size() <= 3;
        boolean monthly = days.stream().allMatch(day -> day.getDayOfMonth() == 1);
        Optional<LocalDate> past = latest(days, published);
        Optional<LocalDate> next = earliest(days, published);
        Optional<LocalDate> said = switch (side) {
            case PAST -> past;
            case FUTURE -> next;
            case PRESENT -> nearest(days, weekly ? published.plusDays(AHEAD) : published);
            default -> nearest(days, published);
        };
        Optional<LocalDate> other = said.equals(past) ? next : past;
        if (said.isPresent() && other.isPresent() && implausible(said.get(), other.get(), published)) {
            return Optional.of(new Choice(other.get(), "nearest to " + published));
        }
        String tense = why.isEmpty() ? "" : ", " + why;
        return said.or(() -> other)
                .map(day ->
                        new Choice(day, (day.isAfter(published) ? "next from " : "latest up to ") + published + tense));
    }

    /** Almost a year off, when the other is about now: the verb was not the right one. */
    private static boolean implausible(LocalDate said, LocalDate other, LocalDate published) {
        return distance(said, published) > FAR && distance(other, published) < NEAR;
    }

    private static Optional<LocalDate> latest(List<LocalDate> days, LocalDate limit) {
        return days.stream().filter(day -> !day.isAfter(limit)).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> earliest(List<LocalDate> days, LocalDate limit) {
        return days.stream().filter(day -> !day.isBefore(limit)).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> nearest(List<LocalDate> days, LocalDate day) {
        return days.stream().min(Comparator.comparingLong(other -> distance(other, day)));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
