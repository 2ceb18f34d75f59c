package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;

/** Resolves weeks, months, years, seasons, quarters, decades and centuries, and parts of them. */
final class Periods {

    /** The number that words.txt gives to "último". */
    private static final int LAST = 99;

    private static final int MOST_CENTURIES = 30;

    private Periods() {}

    /** This, the last or the next unit. */
    static Optional<Resolved> unit(Match match, Setting setting) {
        String unit = match.value("unit").orElse("D");
        Direction direction = Direction.of(match);
        int steps = switch (direction) {
            case PAST -> -1;
            case NEXT -> 1;
            default -> 0;
        };
        if (setting.published().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated(unknown(unit)), "day of publication not known"));
        }
        LocalDate published = setting.published().get();
        String how = direction.name().toLowerCase(Locale.ROOT) + " from " + published;
        TimeValue value = around(unit, TimeUnits.plus(published, steps, unit));
        if (unit.equals("W") && steps == 0 && setting.bearing().is(Side.PAST)) {
            return Optional.of(Resolved.date(
                    Values.period(value.timex(), value.begin().orElseThrow(), published, Precision.DAY),
                    how + ", up to it: " + setting.bearing().why()));
        }
        return Optional.of(Resolved.date(value, how));
    }

    /** The unit that a day lies in. */
    static TimeValue around(String unit, LocalDate day) {
        return switch (unit) {
            case "W" -> Values.week(day);
            case "M" -> Values.month(YearMonth.from(day));
            case "Y" -> Values.year(day.getYear());
            case "B", "T", "L", "ML" -> Values.year(day.getYear());
            case "DE" -> decade(day.getYear() / 10 * 10);
            case "CE" -> century((day.getYear() - 1) / 100 + 1);
            case "Q" -> part(day.getYear(), (day.getMonthValue() - 1) / 3 + 1, "Q");
            case "S" -> part(day.getYear(), (day.getMonthValue() - 1) / 6 + 1, "S");
            default -> TimeValue.day(day);
        };
    }

    /** The value of a unit of which only that is known. */
    static String unknown(String unit) {
        return switch (unit) {
            case "W" -> "XXXX-WXX";
            case "M" -> "XXXX-XX";
            case "Y", "B", "T", "L", "DE", "CE", "ML" -> "XXXX";
            case "Q" -> "XXXX-QX";
            case "S" -> "XXXX-HX";
            default -> "XXXX-XX-XX";
        };
    }

    static Optional<Resolved> weekend(Match match, Setting setting) {
        if (setting.published().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated("XXXX-WXX-WE"), "day of publication not known"));
        }
        LocalDate published = setting.published().get();
        List<LocalDate> saturdays = CalendarDates.candidates(new CalendarDates.Fields(-1, -1, -1, 6), published);
        Bearing bearing = setting.bearing();
        Side side = switch (bearing.side()) {
            case UNKNOWN -> Side.PAST;
            case PRESENT -> Side.UNKNOWN; // the nearest
            default -> bearing.side();
        };
        return Choice.among(saturdays, published, Direction.of(match), side, bearing.why())
                .map(choice -> Resolved.date(Values.weekend(choice.day()), choice.why()));
    }

    static Optional<Resolved> season(Match match, Setting setting) {
        String season = match.value("season").orElseThrow();
        int first = TimeUnits.firstMonth(season);
        int year = match.number("year");
        if (year < 0 && setting.published().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated("XXXX-" + season), "day of publication not known"));
        }
        if (year > 0) {
            return Optional.of(Resolved.date(season(year, first, season), "as written"));
        }
        LocalDate month = setting.published().orElseThrow().withDayOfMonth(1);
        List<LocalDate> starts = IntStream.rangeClosed(-2, 2)
                .mapToObj(offset -> LocalDate.of(month.getYear() + offset, first, 1))
                .toList();
        Bearing bearing = setting.bearing();
        return Choice.among(starts, month, Direction.of(match), bearing.side(), bearing.why())
                .map(choice -> Resolved.date(season(choice.day().getYear(), first, season), choice.why()));
    }

    private static TimeValue season(int year, int firstMonth, String season) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return Values.months(year + "-" + season, first, first.plusMonths(2));
    }

    static Optional<Resolved> quarter(Match match, Setting setting) {
        int ordinal = match.number("ordinal");
        String unit = match.value("unit").orElse("Q");
        int of = unit.equals("S") ? 2 : 4;
        ordinal = ordinal == LAST ? of : ordinal;
        boolean fits = (unit.equals("Q") && ordinal <= 4) || (unit.equals("S") && ordinal <= 2);
        int written = match.number("year");
        if (!fits || (written < 0 && setting.published().isEmpty())) {
            return Optional.empty();
        }
        int now = setting.published().map(LocalDate::getYear).orElse(0);
        int shift = Direction.of(match) == Direction.PAST ? -1 : Direction.of(match) == Direction.NEXT ? 1 : 0;
        int year = written > 0 ? written : now + shift;
        return Optional.of(Resolved.date(part(year, ordinal, unit), written > 0 ? "as written" : "of " + year));
    }

    private static TimeValue part(int year, int ordinal, String unit) {
        int months = unit.equals("Q") ? 3 : 6;
        YearMonth first = YearMonth.of(year, (ordinal - 1) * months + 1);
        return Values.months(year + (unit.equals("Q") ? "-Q" : "-H") + ordinal, first, first.plusMonths(months - 1L));
    }

    static Optional<Resolved> decade(Match match) {
        int decade = match.number("decade");
        int year = match.number("year");
        if (decade % 10 != 0 && year < 0 || year % 10 > 0) {
            return Optional.empty();
        }
        int first = year > 0 ? year / 10 * 10 : decade < 20 ? 2000 + decade : 1900 + decade;
        return Optional.of(Resolved.date(decade(first), "as written"));
    }

    private static TimeValue decade(int first) {
        return Values.years(first / 10 + "X", first, first + 9);
    }

    static Optional<Resolved> century(Match match) {
        int number = match.has("roman") ? match.number("roman") : match.number("century");
        return number < 1 || number > MOST_CENTURIES
                ? Optional.empty()
                : Optional.of(Resolved.date(century(number), "as written"));
    }

    /** "El 580 a. C.", "el siglo II a. C.": before Christ there are no days, after him a year is a year. */
    static Optional<Resolved> era(Match match) {
        boolean before = match.value("era").orElse("").equals("BC");
        int year = match.number("year");
        int century = match.number("roman") > 0 ? match.number("roman") : match.number("century");
        if (year < 1 && (century < 1 || century > MOST_CENTURIES)) {
            return Optional.empty();
        }
        TimeValue value = before
                ? Values.undated(year > 0 ? String.format("BC%04d", year) : String.format("BC%02dXX", century - 1))
                : year > 0 ? Values.year(year) : century(century);
        return Optional.of(Resolved.date(value, "as written"));
    }

    private static TimeValue century(int number) {
        return Values.years(String.format("%02dXX", number - 1), (number - 1) * 100 + 1, number * 100);
    }

    /** Begin, middle or end of a period. */
    static Resolved part(Match match, Resolved whole) {
        TimeValue value = whole.value();
        String part = match.value("part").orElse("");
        if (value.begin().isEmpty() || value.end().isEmpty() || part.isEmpty()) {
            return whole;
        }
        LocalDate begin = value.begin().get();
        LocalDate end = value.end().get();
        long days = end.toEpochDay() - begin.toEpochDay() + 1;
        Precision precision = value.precision() == Precision.YEAR ? Precision.MONTH : Precision.DAY;
        boolean year = days > 300;
        LocalDate early = year ? begin.plusMonths(3).minusDays(1) : begin.plusDays(days / 3 - 1);
        LocalDate late = year ? end.plusDays(1).minusMonths(3) : end.minusDays(days / 3 - (days % 3 == 0 ? 1 : 0));
        if (days < 3) {
            return whole;
        }
        LocalDate from = part.equals("start") ? begin : part.equals("end") ? late : early.plusDays(1);
        LocalDate to = part.equals("start") ? early : part.equals("end") ? end : late.minusDays(1);
        return new Resolved(
                whole.type(), Values.period(value.timex(), from, to, precision), part + " of it, " + whole.how());
    }
}
