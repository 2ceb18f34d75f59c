package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;

/** Resolves what is counted inside a period: its first half, its second week, its last three months. */
final class Portions {

    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_FORTNIGHT = 15;

    /** The number that words.txt gives to "último". */
    private static final int LAST = 99;

    private Portions() {}

    /** The first, second, … half, fortnight or week of a period; the period itself if it has no such part. */
    static Resolved fraction(Match match, Resolved whole) {
        Optional<LocalDate> begin = whole.value().begin();
        Optional<LocalDate> end = whole.value().end();
        int ordinal = match.number("ordinal");
        if (begin.isEmpty() || end.isEmpty() || ordinal < 1) {
            return whole;
        }
        return switch (match.value("fraction").orElse("")) {
            case "half" -> half(whole, begin.get(), end.get(), ordinal);
            case "third" -> third(whole, begin.get(), end.get(), ordinal);
            case "week" -> week(whole, begin.get(), end.get(), ordinal);
            case "fortnight" -> fortnight(whole, begin.get(), end.get(), ordinal);
            case "weekend" -> weekend(whole, begin.get(), end.get(), ordinal);
            default -> whole;
        };
    }

    private static Resolved half(Resolved whole, LocalDate begin, LocalDate end, int ordinal) {
        LocalDate middle = piece(begin, end, 2, 1);
        return ordinal > 2 && ordinal != LAST
                ? whole
                : within(whole, ordinal == 1 ? begin : middle, ordinal == 1 ? middle.minusDays(1) : end);
    }

    private static Resolved third(Resolved whole, LocalDate begin, LocalDate end, int ordinal) {
        int which = ordinal == LAST ? 3 : ordinal;
        if (which > 3) {
            return whole;
        }
        LocalDate from = which == 1 ? begin : piece(begin, end, 3, which - 1);
        return within(
                whole, from, which == 3 ? end : piece(begin, end, 3, which).minusDays(1));
    }

    /** The first day after so many of the equal parts of a period, cut at months if it has enough of them. */
    private static LocalDate piece(LocalDate begin, LocalDate end, int parts, int passed) {
        long months = YearMonth.from(begin).until(YearMonth.from(end), ChronoUnit.MONTHS) + 1;
        long days = end.toEpochDay() - begin.toEpochDay() + 1;
        return months >= parts ? begin.plusMonths(months * passed / parts) : begin.plusDays(days * passed / parts);
    }

    private static Resolved week(Resolved whole, LocalDate begin, LocalDate end, int ordinal) {
        boolean last = ordinal == LAST;
        LocalDate inside =
                last ? end.minusDays(DAYS_A_WEEK / 2) : begin.plusDays((ordinal - 1L) * DAYS_A_WEEK + DAYS_A_WEEK / 2);
        return inside.isAfter(end) || inside.isBefore(begin)
                ? whole
                : Resolved.date(Values.week(inside), "in " + whole.value().timex());
    }

    private static Resolved weekend(Resolved whole, LocalDate begin, LocalDate end, int ordinal) {
        LocalDate first =
                begin.plusDays((6L + DAYS_A_WEEK - begin.getDayOfWeek().getValue()) % DAYS_A_WEEK);
        LocalDate last = end.minusDays((end.getDayOfWeek().getValue() + 1L) % DAYS_A_WEEK);
        LocalDate saturday = ordinal == LAST ? last : first.plusDays((ordinal - 1L) * DAYS_A_WEEK);
        return saturday.isAfter(end)
                ? whole
                : Resolved.date(Values.weekend(saturday), "in " + whole.value().timex());
    }

    private static Resolved fortnight(Resolved whole, LocalDate begin, LocalDate end, int ordinal) {
        LocalDate second = begin.plusDays(DAYS_A_FORTNIGHT);
        boolean first = ordinal == 1;
        return second.isAfter(end) || (ordinal > 2 && ordinal != LAST)
                ? whole
                : within(whole, first ? begin : second, first ? second.minusDays(1) : end);
    }

    private static Resolved within(Resolved whole, LocalDate from, LocalDate to) {
        TimeValue value = whole.value();
        Precision precision =
                from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1 ? Precision.MONTH : Precision.DAY;
        return new Resolved(
                whole.type(), Values.period(value.timex(), from, to, precision), "part of " + value.timex());
    }

    /** The first or last so many units of a period: how long they are, and on which days. */
    static Resolved portion(Match match, Resolved whole) {
        int number = match.number("number");
        String unit = match.value("unit").orElse("D");
        String length = number < 0 ? TimeUnits.vague(unit) : TimeUnits.length(number, unit, false);
        Optional<LocalDate> begin = whole.value().begin();
        Optional<LocalDate> end = whole.value().end();
        boolean atEnd = match.value("part").orElse("start").equals("end");
        Resolved plain = new Resolved(TimexType.DURATION, Values.undated(length), "a length of time");
        if (number < 1 || number > 1000 || begin.isEmpty() || end.isEmpty()) {
            return plain;
        }
        LocalDate from = atEnd ? TimeUnits.plus(end.get().plusDays(1), -number, unit) : begin.get();
        LocalDate to =
                atEnd ? end.get() : TimeUnits.plus(begin.get(), number, unit).minusDays(1);
        return from.isBefore(begin.get()) || to.isAfter(end.get())
                ? plain
                : new Resolved(
                        TimexType.DURATION,
                        Values.period(length, from, to, Precision.DAY),
                        (atEnd ? "end of " : "start of ") + whole.value().timex());
    }
}
