package org.cumbre.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.TimeValue;

/**
 * The days on which something may have taken place, at the precision of the text: all of a month where only the month is known.
 *
 * @param first counted from the epoch; the smallest number where nothing is known
 * @param last included; the greatest number where nothing is known
 */
record Days(long first, long last) {

    static final Days UNKNOWN = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final int CENTURY = 36_525;

    /**
     * Unknown if the text gives neither a first nor a last day, or if it gives more than a hundred years: "for centuries" tells no event from
     * another. Of one bound, that bound.
     */
    static Days of(Optional<ClaimTime> time) {
        return time.map(ClaimTime::value)
                .flatMap(Days::of)
                .filter(days -> days.last - days.first <= CENTURY)
                .orElse(UNKNOWN);
    }

    private static Optional<Days> of(TimeValue value) {
        Optional<LocalDate> begin = value.begin().or(value::end);
        Optional<LocalDate> end = value.end().or(value::begin);
        return begin.flatMap(from -> end.map(to -> switch (value.precision()) {
            case DAY -> new Days(from.toEpochDay(), Math.max(from.toEpochDay(), to.toEpochDay()));
            case MONTH ->
                new Days(
                        from.withDayOfMonth(1).toEpochDay(),
                        YearMonth.from(to).atEndOfMonth().toEpochDay());
            case YEAR ->
                new Days(
                        from.withDayOfYear(1).toEpochDay(),
                        LocalDate.of(to.getYear(), 12, 31).toEpochDay());
        }));
    }

    boolean known() {
        return first != Long.MIN_VALUE;
    }

    /** Known to the month or better. */
    boolean close() {
        return exactness() >= 3;
    }

    boolean overlaps(Days other) {
        return first <= other.last && other.first <= last;
    }

    boolean singleDay() {
        return first == last;
    }

    /** The days that are in both. */
    Days common(Days other) {
        return new Days(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** From 5 for a single day over week, month and year down to 1; 0 for unknown. */
    int exactness() {
        if (!known()) {
            return 0;
        }
        long length = last - first + 1;
        return length == 1 ? 5 : length <= 10 ? 4 : length <= 31 ? 3 : length <= 366 ? 2 : 1;
    }
}
