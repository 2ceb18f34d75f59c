package org.cumbre.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a page or feed says something was published on. It is the local day as written: what the hour would be elsewhere makes no
 * difference. What cannot be a day of publication, such as one to come or the beginning of the computer's calendar, is none.
 */
public final class PublishedDay {

    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);
    private static final int LONGEST = 100;

    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T\\s].*)?");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:[T\\s].*)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:\\p{L}+[.,\\s]+)?(\\d{1,2})[\\s-]+(?:de\\s+)?(\\p{L}{3,})\\.?[\\s,-]+(?:de\\s+)?(\\d{4}|\\d\\d)(?:\\D.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)??(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:,\\s*|\\s+(?:\\d\\S*\\s+(?:\\S+\\s+)?)??)(\\d{4})(?:\\s.*)?");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:\\D.*)?");

    private static final List<List<String>> MONTHS = List.of(
            List.of("ene", "jan"),
            List.of("feb"),
            List.of("mar"),
            List.of("abr", "apr"),
            List.of("may"),
            List.of("jun"),
            List.of("jul"),
            List.of("ago", "aug"),
            List.of("sep", "set"),
            List.of("oct"),
            List.of("nov"),
            List.of("dic", "dec"));

    private PublishedDay() {}

    /**
     * The day of a date, or date and time, in the forms of ISO 8601 or RFC 822, in words, or in figures where day and month cannot be
     * mistaken for each other.
     */
    public static Optional<LocalDate> parse(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = ISO.matcher(text);
        if (match.matches()) {
            return of(match.group(1), match.group(3), match.group(4));
        }
        match = BASIC.matcher(text);
        if (match.matches()) {
            return of(match.group(1), match.group(2), match.group(3));
        }
        match = DAY_MONTH.matcher(text);
        if (match.matches()) {
            return of(fullYear(match.group(3)), month(match.group(2)), match.group(1));
        }
        match = MONTH_DAY.matcher(text);
        if (match.matches()) {
            return of(match.group(3), month(match.group(1)), match.group(2));
        }
        match = NUMERIC.matcher(text);
        return match.matches() && Integer.parseInt(match.group(1)) > MONTHS.size()
                ? of(match.group(4), match.group(3), match.group(1))
                : Optional.empty();
    }

    /** A day given in figures, if there is such a day and something can have been published on it. */
    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
            boolean sound = !date.isBefore(EARLIEST)
                    && !date.isAfter(tomorrow)
                    && !date.equals(EPOCH)
                    && !date.equals(EPOCH.minusDays(1));
            return sound ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String fullYear(String year) {
        return year.length() == 4 ? year : (Integer.parseInt(year) < 70 ? "20" : "19") + year;
    }

    private static String month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return Integer.toString(i + 1);
            }
        }
        return "0";
    }
}
