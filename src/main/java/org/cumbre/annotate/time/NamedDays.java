package org.cumbre.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Memo;

/** Resolves holidays and days with a name: fixed, counted from Easter, by the moon, or one day in history. */
final class NamedDays {

    private static final String FILE = "time/ramadan.txt";

    private static final Pattern HISTORY = Pattern.compile("\\d{4}-.*");
    private static final int KNOWN_DAYS = 10_000;

    private final Map<Integer, TimeValue> ramadan = new HashMap<>();
    private final Memo<InYear, Optional<TimeValue>> days = new Memo<>(KNOWN_DAYS, this::in);

    private record InYear(int year, String formula) {}

    private NamedDays() {}

    /** @throws IllegalArgumentException naming file and line of a line that is not "year = first last" */
    static NamedDays load(LanguagePack pack) {
        NamedDays days = new NamedDays();
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String[] parts = line.text().split("[= ]+");
            if (parts.length != 3) {
                throw line.fault("expected \"year = first last\"");
            }
            LocalDate first = LocalDate.parse(parts[1]);
            days.ramadan.put(
                    Integer.valueOf(parts[0]),
                    Values.period(parts[1] + "/" + parts[2], first, LocalDate.parse(parts[2]), Precision.DAY));
        }
        return days;
    }

    Optional<Resolved> resolve(Match match, Setting setting) {
        String formula = match.value("namedDay").orElseThrow();
        int year = match.number("year");
        if (HISTORY.matcher(formula).matches()) {
            return Optional.of(Resolved.date(TimeValue.day(LocalDate.parse(formula)), "a day in history"));
        }
        if (year > 0) {
            return days.of(new InYear(year, formula)).map(value -> Resolved.date(value, "calendar of " + year));
        }
        if (setting.published().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated("XXXX-XX-XX"), "day of publication not known"));
        }
        LocalDate published = setting.published().get();
        List<TimeValue> values = IntStream.rangeClosed(-2, 2)
                .mapToObj(offset -> days.of(new InYear(published.getYear() + offset, formula)))
                .flatMap(Optional::stream)
                .toList();
        List<LocalDate> begins =
                values.stream().flatMap(v -> v.begin().stream()).toList();
        Bearing bearing = setting.bearing();
        return Choice.among(begins, published, Direction.of(match), bearing.side(), bearing.why())
                .map(choice -> Resolved.date(values.get(begins.indexOf(choice.day())), choice.why()));
    }

    private Optional<TimeValue> in(InYear named) {
        int year = named.year();
        String formula = named.formula();
        if (formula.equals("ramadan")) {
            return Optional.ofNullable(ramadan.get(year));
        }
        if (formula.contains("..")) {
            String[] bounds = formula.split("\\.\\.");
            LocalDate first = day(year, bounds[0]);
            LocalDate last = day(year, bounds[1]);
            return Optional.of(Values.period(first + "/" + last, first, last, Precision.DAY));
        }
        return Optional.of(TimeValue.day(day(year, formula)));
    }

    private static LocalDate day(int year, String formula) {
        if (formula.endsWith("day")) {
            return nthWeekday(year, formula.split("-"));
        }
        return formula.startsWith("easter")
                ? easter(year).plusDays(Integer.parseInt(formula.substring("easter".length())))
                : MonthDay.parse("--" + formula).atYear(year);
    }

    /** Month, count and weekday: "11-4-thursday". */
    private static LocalDate nthWeekday(int year, String[] parts) {
        DayOfWeek weekday = DayOfWeek.valueOf(parts[2].toUpperCase(Locale.ROOT));
        return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
    }

    /** Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm in J. Meeus, Astronomical Algorithms, ch. 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * (c / 4) - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
