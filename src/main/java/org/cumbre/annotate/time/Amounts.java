package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.event.TimeValue;

/** Resolves how long, how often, and at what time of day. */
final class Amounts {

    /** "La una de la noche" is after midnight, "las ocho de la noche" is before. */
    private static final int LATEST_AT_NIGHT = 5;

    private static final int QUARTER = 15;

    private Amounts() {}

    static Resolved duration(Match match) {
        boolean half = match.has("half");
        int number = match.has("number") ? match.number("number") : half ? 0 : -1;
        String timex;
        if (match.has("clockUnit")) {
            String unit = match.value("clockUnit").orElse("H");
            timex = number < 0 ? "PTX" + unit : "PT" + number + unit;
            boolean hours = unit.equals("H");
            timex = half ? "PT" + (Math.max(number, 0) * 60 + 30) + (hours ? "M" : "S") : timex;
            timex = match.has("quarters") ? "PT" + match.number("quarters") * QUARTER + (hours ? "M" : "S") : timex;
            timex = withDecimal(match, timex, unit) + rest(match);
        } else if (match.has("quarters")) {
            timex = TimeUnits.quarters(
                    match.number("quarters"), match.value("unit").orElse("Y"));
        } else {
            String unit = match.value("unit").orElse("D");
            timex = number < 0 ? TimeUnits.vague(unit) : TimeUnits.length(number, unit, half);
            timex = withDecimal(match, timex, unit) + rest(match);
        }
        return new Resolved(TimexType.DURATION, Values.undated(timex), "a length of time");
    }

    /** "5,5 años" is P5.5Y. */
    private static String withDecimal(Match match, String timex, String unit) {
        return match.has("decimal") && timex.endsWith(unit)
                ? timex.substring(0, timex.length() - unit.length()) + "."
                        + match.value("decimal").orElse("") + unit
                : timex;
    }

    /** The second, finer unit of a length: "dos horas y diez minutos". */
    private static String rest(Match match) {
        return match.number("rest") < 0
                ? ""
                : match.number("rest") + match.value("more").orElse("");
    }

    static Resolved set(Match match) {
        int number = match.has("every") ? Math.max(match.number("every"), 1) : 1;
        String timex = match.value("setAdverb")
                .or(() -> match.value("lastWeekday")
                        .map(last -> "XXXX-WXX-" + match.number("weekday") + "/XXXX-WXX-" + last))
                .or(() -> match.value("weekday").map(day -> "XXXX-WXX-" + day))
                .or(() -> match.value("season").map(season -> "XXXX-" + season))
                .or(() -> match.value("month").map(month -> String.format("XXXX-%02d", Integer.valueOf(month))))
                .or(() -> match.value("dayPart").map(part -> "XXXX-XX-XXT" + part))
                .or(() -> match.value("clockUnit").map(unit -> "PT" + number + unit))
                .orElseGet(() -> TimeUnits.length(number, match.value("unit").orElse("D"), false));
        return new Resolved(TimexType.SET, Values.undated(timex), "recurs");
    }

    /** A part of day or clock time of a day; empty if no clock shows it. */
    static Optional<Resolved> clock(Match match, Optional<TimeValue> day) {
        String date = day.filter(value -> value.begin().equals(value.end()))
                .flatMap(TimeValue::begin)
                .map(LocalDate::toString)
                .orElse("XXXX-XX-XX");
        int hour = match.number("hour");
        String part = match.value("dayPart").orElse("");
        String time;
        if (hour < 0) {
            time = "T" + part;
        } else {
            boolean afterNoon = hour < 12 && (part.equals("AF") || (part.equals("NI") && hour > LATEST_AT_NIGHT));
            int minute = Math.max(match.number("minute"), 0);
            boolean midnight = part.equals("NI") && hour == 12;
            int of = hour + (afterNoon || midnight ? 12 : 0);
            boolean before = match.has("minus") && of > 0;
            if (of > 24 || minute > 59 || (of == 24 && minute > 0 && !before)) {
                return Optional.empty();
            }
            time = String.format("T%02d:%02d", before ? of - 1 : of, before ? 60 - minute : minute);
        }
        TimeValue base = day.orElseGet(() -> Values.undated(""));
        return Optional.of(new Resolved(
                TimexType.TIME, Values.renamed(base, date + time), day.isPresent() ? "of that day" : "no day known"));
    }
}
