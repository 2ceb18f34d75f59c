package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;

/** Resolves what is counted from the day of publication or from what was told before. */
final class Shifts {

    private static final int HOURS_A_DAY = 24;
    private static final int MOST_UNITS = 10_000;

    private Shifts() {}

    /** Yesterday, today, last night. */
    static Optional<Resolved> deictic(Match match, Setting setting) {
        boolean night = match.has("nightDeictic");
        int days = match.number(night ? "nightDeictic" : "deictic");
        if (setting.published().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated("XXXX-XX-XX"), "day of publication not known"));
        }
        LocalDate day = setting.published().get().plusDays(days);
        String how = "publication " + setting.published().get() + (days == 0 ? "" : " " + signed(days));
        TimeValue value = TimeValue.day(day);
        return Optional.of(
                night
                        ? new Resolved(TimexType.TIME, Values.renamed(value, day + "TNI"), how)
                        : Resolved.date(value, how));
    }

    private static String signed(int number) {
        return number < 0 ? Integer.toString(number) : "+" + number;
    }

    /** So many units before or after publication or what was told last. */
    static Optional<Resolved> shift(Match match, Setting setting) {
        boolean fromPublication = match.value("anchor").orElse("").equals("publication");
        Optional<TimeValue> base = fromPublication
                ? setting.published().map(TimeValue::day)
                : anchor(match, setting, precision(match.value("unit").orElse("D")));
        int sign = match.value("sign").orElse("+").equals("-") ? -1 : 1;
        int number = match.has("number") ? match.number("number") : 0;
        number = match.has("one") ? 1 : number;
        boolean half = match.has("half");
        String unit = match.value("unit").orElse("D");
        if (match.has("clockUnit")) {
            number = match.value("clockUnit").orElse("").equals("H") ? number / HOURS_A_DAY : 0;
            unit = "D";
        }
        if (number > MOST_UNITS || base.isEmpty() || base.get().begin().isEmpty()) {
            return Optional.of(new Resolved(
                    TimexType.DURATION, Values.undated(TimeUnits.length(number, unit, half)), "no day to count from"));
        }
        LocalDate from = sign < 0
                ? base.get().begin().get()
                : base.get().end().orElse(base.get().begin().get());
        LocalDate day = TimeUnits.plus(from, sign * number, unit);
        if (day.getYear() < 1) {
            return Optional.of(new Resolved(
                    TimexType.DURATION, Values.undated(TimeUnits.length(number, unit, half)), "before the year one"));
        }
        day = half ? TimeUnits.plusHalf(day, sign, unit) : day;
        TimeValue value = Periods.around(TimeUnits.grain(unit), day);
        return Optional.of(Resolved.date(value, from + " " + signed(sign * number) + " " + unit));
    }

    /** The last or next so many units; without a number only past or future. */
    static Optional<Resolved> recent(Match match, Setting setting) {
        Direction direction = Direction.of(match);
        int number = match.number("number");
        boolean clock = match.has("clockUnit");
        String unit = clock ? "D" : match.value("unit").orElse("D");
        boolean half = match.has("half");
        String length = length(match, number, unit, half);
        boolean open = direction == Direction.THIS || direction == Direction.OPEN;
        if (open && number < 0) {
            return Optional.of(vague(match));
        }
        if (number < 0
                || number > MOST_UNITS
                || half
                || open
                || setting.published().isEmpty()) {
            return Optional.of(undatedLength(length));
        }
        LocalDate published = setting.published().get();
        int amount = clock ? number / HOURS_A_DAY : number;
        boolean past = direction == Direction.PAST;
        LocalDate far = TimeUnits.plus(published, past ? -amount : amount, unit);
        if (far.getYear() < 1) {
            return Optional.of(undatedLength(length));
        }
        TimeValue value = Values.period(length, past ? far : published, past ? published : far, Precision.DAY);
        return Optional.of(new Resolved(TimexType.DURATION, value, (past ? "up to " : "from ") + published));
    }

    private static String length(Match match, int number, String unit, boolean half) {
        if (match.has("clockUnit")) {
            return "PT" + (number < 0 ? "X" : Integer.toString(number))
                    + match.value("clockUnit").orElse("H");
        }
        return number < 0 && !half ? TimeUnits.vague(unit) : TimeUnits.length(Math.max(number, 0), unit, half);
    }

    private static Resolved undatedLength(String length) {
        return new Resolved(TimexType.DURATION, Values.undated(length), "a length of time");
    }

    static Resolved vague(Match match) {
        String timex = switch (Direction.of(match)) {
            case PAST -> "PAST_REF";
            case NEXT -> "FUTURE_REF";
            default -> "PRESENT_REF";
        };
        return Resolved.date(Values.undated(timex), "no number");
    }

    /** The same, next or previous day, month, year of what was told. */
    static Optional<Resolved> anchored(Match match, Setting setting) {
        String unit = match.value("unit").orElse("D");
        String step = match.value("step").orElse("same");
        Optional<TimeValue> base = anchor(match, setting, precision(unit));
        if (base.isEmpty() || base.get().begin().isEmpty()) {
            return Optional.of(Resolved.date(Values.undated(Periods.unknown(unit)), "nothing told before"));
        }
        TimeValue told = base.get();
        LocalDate begin = told.begin().get();
        LocalDate end = told.end().orElse(begin);
        String how = step + " as " + told.timex() + " told before";
        if (step.equals("same") && unit.equals("D")) {
            return Optional.of(Resolved.date(TimeValue.day(begin), how));
        }
        LocalDate day = switch (step) {
            case "next" -> TimeUnits.plus(end, 1, unit);
            case "past" -> TimeUnits.plus(begin, -1, unit);
            default -> begin;
        };
        return Optional.of(Resolved.date(Periods.around(unit, day), how));
    }

    private static Precision precision(String unit) {
        return switch (TimeUnits.grain(unit)) {
            case "Y" -> Precision.YEAR;
            case "M" -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    private static Optional<TimeValue> anchor(Match match, Setting setting, Precision finest) {
        Told told = setting.told();
        LocalDate limit = setting.bearing().is(Side.PAST) ? setting.published().orElse(LocalDate.MAX) : LocalDate.MAX;
        Optional<TimeValue> sameSentence = told.lastIn(setting.sentence(), finest, limit);
        Optional<TimeValue> story = told.storyDay().map(TimeValue::day);
        return match.value("scope").orElse("").equals("sentence")
                ? sameSentence.or(() -> story)
                : sameSentence.or(() -> told.last(finest, limit)).or(() -> story);
    }

    static Optional<Resolved> sameWeekday(Match match, Setting setting) {
        Optional<Resolved> plain = CalendarDates.resolve(match, CalendarDates.Fields.of(match), setting);
        return setting.told()
                .lastWeekday(match.number("weekday"))
                .map(day -> Resolved.date(TimeValue.day(day), "told before"))
                .or(() -> plain);
    }
}
