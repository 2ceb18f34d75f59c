package org.cumbre.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether a string is a value of TIMEX3 that this program may give: points of the calendar that exist, lengths whose units are in order, and
 * the X of what is not known. Source: TimeML 1.2.1, with years before Christ as BC0323.
 */
final class TimexSyntax {

    private static final Pattern LENGTH = Pattern.compile(
            "P(?:(?:\\d+(?:\\.\\d+)?|X)ML)?(?:(?:\\d+(?:\\.\\d+)?|X)CE)?(?:(?:\\d+(?:\\.\\d+)?|X)DE)?(?:(?:\\d+(?:\\.\\d+)?|X)Y)?(?:(?:\\d+(?:\\.\\d+)?|X)Q)?(?:(?:\\d+(?:\\.\\d+)?|X)M)?(?:(?:\\d+(?:\\.\\d+)?|X)W)?(?:(?:\\d+(?:\\.\\d+)?|X)D)?"
                    + "(?:T(?=[\\dX])(?:(?:\\d+(?:\\.\\d+)?|X)H)?(?:(?:\\d+(?:\\.\\d+)?|X)M)?(?:(?:\\d+(?:\\.\\d+)?|X)S)?)?");
    private static final Pattern YEAR = Pattern.compile("BC\\d{4}|BC\\d\\dXX|\\d{4}|\\d{3}X|\\d\\dXX|XXXX");
    private static final Pattern WEEK = Pattern.compile("(\\d{4}|XXXX)-W(\\d\\d|XX)(?:-(?:WE|[1-7]))?");
    private static final Pattern PART = Pattern.compile("(?:\\d{4}|XXXX)-(?:SP|SU|FA|WI|Q[1-4X]|H[12X])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d|XX)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d|XX)-(\\d\\d|XX)");
    private static final Pattern CLOCK = Pattern.compile("(\\d\\d):(\\d\\d)(?::(\\d\\d))?");
    private static final List<String> PARTS_OF_DAY = List.of("MO", "MI", "AF", "EV", "NI");
    private static final List<String> AT_LARGE = List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

    private TimexSyntax() {}

    static boolean allows(String value) {
        if (AT_LARGE.contains(value)) {
            return true;
        }
        if (value.startsWith("P")) {
            return value.length() > 2 && LENGTH.matcher(value).matches();
        }
        int slash = value.indexOf('/');
        return slash < 0 ? point(value) : date(value.substring(0, slash)) && date(value.substring(slash + 1));
    }

    private static boolean point(String value) {
        int time = value.indexOf('T');
        return time < 0
                ? date(value)
                : DAY.matcher(value.substring(0, time)).matches()
                        && date(value.substring(0, time))
                        && clock(value.substring(time + 1));
    }

    private static boolean clock(String time) {
        Matcher clock = CLOCK.matcher(time);
        if (!clock.matches()) {
            return PARTS_OF_DAY.contains(time);
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        return minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
    }

    private static boolean date(String value) {
        if (YEAR.matcher(value).matches() || PART.matcher(value).matches()) {
            return true;
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return week.group(2).equals("XX") || within(week.group(2), 1, 53);
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return month.group(2).equals("XX") || within(month.group(2), 1, 12);
        }
        Matcher day = DAY.matcher(value);
        return day.matches() && exists(day.group(1), day.group(2), day.group(3));
    }

    private static boolean within(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return least <= value && value <= most;
    }

    /** A day of the calendar; of an unknown year or month it is enough that some year or month has it. */
    private static boolean exists(String year, String month, String day) {
        if (month.equals("XX")) {
            return day.equals("XX") || within(day, 1, 31);
        }
        if (day.equals("XX")) {
            return within(month, 1, 12);
        }
        try {
            int of = year.equals("XXXX") ? 2000 : Integer.parseInt(year);
            return LocalDate.of(of, Integer.parseInt(month), Integer.parseInt(day))
                            .getYear()
                    == of;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
