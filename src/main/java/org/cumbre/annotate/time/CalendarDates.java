package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cumbre.event.TimeValue;

/** Resolves dates given by year, month, day and weekday, and supplies those that are missing. */
final class CalendarDates {

    /** Within so many years a weekday and a day of the month find each other again. */
    private static final int YEARS_AROUND = 6;

    private static final int LONGEST_MONTH = 31;
    private static final int LEAP_YEAR = 2000;

    /** A year of two digits up to this one is of this century. */
    private static final int LATEST_SHORT_YEAR = 31;

    private CalendarDates() {}

    /**
     * Year, month, day and weekday as far as an expression gives them; -1 where it does not.
     *
     * @param year in full
     * @param month 1 to 12
     * @param day of the month
     * @param weekday 1 for Monday
     */
    record Fields(int year, int month, int day, int weekday) {

        static Fields of(Match match) {
            int two = match.number("year2");
            int year = two < 0 ? match.number("year") : two + (two <= LATEST_SHORT_YEAR ? 2000 : 1900);
            return new Fields(year, match.number("month"), match.number("day"), match.number("weekday"));
        }

        Fields orFrom(Fields other) {
            int monthToo = month > 0 ? month : other.month;
            int yearToo = year > 0 ? year : other.year;
            int crossing = year < 0 && other.year > 0 && monthToo > other.month && other.month > 0 ? 1 : 0;
            return new Fields(yearToo - crossing, monthToo, day, weekday);
        }

        /** Can be a date in some year. */
        boolean possible() {
            int longest = month < 0
                    ? LONGEST_MONTH
                    : YearMonth.of(year > 0 ? year : LEAP_YEAR, month).lengthOfMonth();
            return day < 0 || (day > 0 && day <= longest);
        }
    }

    static Optional<Resolved> resolve(Match match, Fields fields, Setting setting) {
        if (!fields.possible()) {
            return Optional.empty();
        }
        if (fields.year() > 0) {
            return Optional.of(explicit(fields));
        }
        if (setting.published().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated(pattern(fields)), "day of publication not known"));
        }
        LocalDate published = setting.published().get();
        boolean month = fields.day() < 0 && fields.month() > 0;
        LocalDate anchor = month ? published.withDayOfMonth(1) : published;
        Bearing bearing = setting.bearing();
        return Choice.among(candidates(fields, anchor), anchor, Direction.of(match), bearing.side(), bearing.why())
                .map(choice -> Resolved.date(
                        month ? Values.month(YearMonth.from(choice.day())) : TimeValue.day(choice.day()),
                        choice.why()));
    }

    private static Resolved explicit(Fields fields) {
        if (fields.month() < 0) {
            return Resolved.date(Values.year(fields.year()), "as written");
        }
        YearMonth month = YearMonth.of(fields.year(), fields.month());
        return Resolved.date(
                fields.day() < 0 ? Values.month(month) : TimeValue.day(month.atDay(fields.day())), "as written");
    }

    /** The days near an anchor that the fields fit, in order. */
    static List<LocalDate> candidates(Fields fields, LocalDate anchor) {
        if (fields.month() > 0 && fields.day() < 0) {
            return collect(-2, 2, offset -> Optional.of(LocalDate.of(anchor.getYear() + offset, fields.month(), 1)));
        }
        List<LocalDate> days;
        if (fields.month() > 0) {
            int years = fields.weekday() > 0 ? YEARS_AROUND : 1;
            days = collect(
                    -years, years, offset -> day(YearMonth.of(anchor.getYear() + offset, fields.month()), fields));
        } else if (fields.day() > 0) {
            int months = fields.weekday() > 0 ? 12 : 2;
            YearMonth month = YearMonth.from(anchor);
            days = collect(-months, months, offset -> day(month.plusMonths(offset), fields));
        } else {
            days = collect(-7, 7, offset -> Optional.of(anchor.plusDays(offset)));
        }
        List<LocalDate> fitting = days.stream()
                .filter(day -> fields.weekday() < 0 || day.getDayOfWeek().getValue() == fields.weekday())
                .toList();
        return fitting.isEmpty() ? days : fitting;
    }

    private static List<LocalDate> collect(int from, int to, IntFunction<Optional<LocalDate>> day) {
        List<LocalDate> days = new ArrayList<>();
        for (int offset = from; offset <= to; offset++) {
            day.apply(offset).ifPresent(days::add);
        }
        return days;
    }

    /** The day of a month, which may have no 29th, 30th or 31st. */
    private static Optional<LocalDate> day(YearMonth month, Fields fields) {
        return month.isValidDay(fields.day()) ? Optional.of(month.atDay(fields.day())) : Optional.empty();
    }

    private static String pattern(Fields fields) {
        if (fields.month() > 0) {
            String month = String.format("XXXX-%02d", fields.month());
            return fields.day() > 0 ? month + String.format("-%02d", fields.day()) : month;
        }
        return fields.day() > 0 ? String.format("XXXX-XX-%02d", fields.day()) : "XXXX-WXX-" + fields.weekday();
    }

    /** A month or day inside a period: "noviembre del año pasado", "el 28 de este mes". */
    static Optional<Resolved> within(Match match, Resolved period) {
        Fields fields = Fields.of(match);
        if (period.value().begin().isEmpty() || period.value().end().isEmpty()) {
            return Optional.of(period);
        }
        LocalDate begin = period.value().begin().get();
        LocalDate end = period.value().end().get();
        if (fields.month() > 0 && fields.day() < 0) {
            YearMonth month = YearMonth.of(begin.getYear(), fields.month());
            return Optional.of(
                    Resolved.date(Values.month(month), "in " + period.value().timex()));
        }
        return begin.datesUntil(end.plusDays(1))
                .filter(day -> fields.month() < 0 || day.getMonthValue() == fields.month())
                .filter(day -> fields.day() < 0 || day.getDayOfMonth() == fields.day())
                .filter(day -> fields.weekday() < 0 || day.getDayOfWeek().getValue() == fields.weekday())
                .findFirst()
                .map(day ->
                        Resolved.date(TimeValue.day(day), "in " + period.value().timex()));
    }
}
