package org.cumbre.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;

/** Makes values of the calendar's periods. */
final class Values {

    private Values() {}

    static TimeValue month(YearMonth month) {
        return period(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static TimeValue year(int year) {
        return years(padded(year, 4), year, year);
    }

    static TimeValue years(String timex, int first, int last) {
        return period(timex, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }

    /** The week, Monday to Sunday, of a day. */
    static TimeValue week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return period(weekName(monday), monday, monday.plusDays(6), Precision.DAY);
    }

    /** Saturday and Sunday of the week of a day. */
    static TimeValue weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return period(weekName(saturday) + "-WE", saturday, saturday.plusDays(1), Precision.DAY);
    }

    static TimeValue months(String timex, YearMonth first, YearMonth last) {
        return period(timex, first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }

    static TimeValue period(String timex, LocalDate begin, LocalDate end, Precision precision) {
        return new TimeValue(timex, Optional.of(begin), Optional.of(end), precision);
    }

    /** A value without days. */
    static TimeValue undated(String timex) {
        return new TimeValue(timex, Optional.empty(), Optional.empty(), Precision.DAY);
    }

    static TimeValue renamed(TimeValue value, String timex) {
        return new TimeValue(timex, value.begin(), value.end(), value.precision());
    }

    private static String weekName(LocalDate day) {
        return padded(day.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** With zeros in front. Not String.format: dating an article asks for this a hundred thousand times. */
    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
