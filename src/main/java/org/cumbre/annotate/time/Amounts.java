package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.event.TimeValue;

/** Resolves how long, how often, and at what time of day. */
final class Amounts {

    private Amounts() {}

    static Resolved duration(Match match) {
        boolean half = match.has("half");
        int number = match.has("number") ? match.number("number") : half ? 0 : -1;
        String timex;
        if (match.has("clockUnit")) {
            String unit = match.value("clockUnit").orElse("H");
            timex = number < 0 ? "PTX" + unit : "PT" + number + unit;
            timex = half ? "PT" + (Math.max(number, 0) * 60 + 30) + "M" : timex;
        } else {
            String unit = match.value("unit").orElse("D");
            timex = number < 0 ? "PX" + unit : TimeUnits.length(number, unit, half);
        }
        return new Resolved(TimexType.DURATION, Values.undated(timex), "a length of time");
    }

    static Resolved set(Match match) {
        String timex = match.value("setAdverb")
                .or(() -> match.value("weekday").map(day -> "XXXX-WXX-" + day))
                .or(() -> match.value("season").map(season -> "XXXX-" + season))
                .orElseGet(() -> "P" + Math.max(match.number("number"), 1)
                        + match.value("unit").orElse("D"));
        return new Resolved(TimexType.SET, Values.undated(timex), "recurs");
    }

    /** A part of day or clock time of a day. */
    static Resolved clock(Match match, Optional<TimeValue> day) {
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
            boolean afterNoon = (part.equals("AF") || part.equals("NI")) && hour < 12;
            int minute = Math.max(match.number("minute"), 0);
            int of = hour + (afterNoon ? 12 : 0);
            boolean before = match.has("minus");
            time = String.format("T%02d:%02d", before ? of - 1 : of, before ? 60 - minute : minute);
        }
        TimeValue base = day.orElseGet(() -> Values.undated(""));
        return new Resolved(
                TimexType.TIME, Values.renamed(base, date + time), day.isPresent() ? "of that day" : "no day known");
    }
}
