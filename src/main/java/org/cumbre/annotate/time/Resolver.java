package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.language.LanguagePack;

/** Gives a match its value: one case for each kind of construction. */
final class Resolver {

    private final NamedDays named;

    Resolver(LanguagePack pack) {
        this.named = NamedDays.load(pack);
    }

    /** The value; empty if the match is no date after all, such as 31 de febrero. */
    Optional<Resolved> resolve(Match match, Setting setting) {
        return switch (match.rule().kind()) {
            case NONE -> Optional.empty();
            case CALENDAR -> CalendarDates.resolve(match, Fields.of(match), setting);
            case SAME -> resolve(match.child("child"), setting);
            case WITHIN -> resolve(match.child("child"), setting).flatMap(whole -> CalendarDates.within(match, whole));
            case DEICTIC -> Shifts.deictic(match, setting);
            case UNIT -> Periods.unit(match, setting);
            case WEEKEND -> Periods.weekend(match, setting);
            case SEASON -> Periods.season(match, setting);
            case QUARTER -> Periods.quarter(match, setting);
            case DECADE -> Periods.decade(match);
            case CENTURY -> Periods.century(match);
            case ERA -> Periods.era(match);
            case NAMED -> named.resolve(match, setting);
            case PART -> resolve(match.child("child"), setting).map(whole -> Periods.part(match, whole));
            case FRACTION -> resolve(match.child("child"), setting).map(whole -> Portions.fraction(match, whole));
            case PORTION -> resolve(match.child("child"), setting).map(whole -> Portions.portion(match, whole));
            case THEN -> Optional.of(then(setting));
            case SOFAR -> resolve(match.child("child"), setting).map(whole -> upTo(whole, setting.published()));
            case SHIFT -> Shifts.shift(match, setting);
            case VAGUE -> Optional.of(Shifts.vague(match));
            case RECENT -> Shifts.recent(match, setting);
            case ANCHORED -> Shifts.anchored(match, setting);
            case SAMEDAY -> Shifts.sameWeekday(match, setting);
            case CLOCK -> clock(match, setting);
            case RANGE -> range(match, setting);
            case SINCE -> since(match, setting);
            case UNTIL ->
                resolve(match.child("child"), setting)
                        .map(end -> setting.bearing().postponed() ? end : endOnly(end));
            case LASTING -> lasting(match, setting);
            case DURATION -> Optional.of(Amounts.duration(match));
            case SET -> Optional.of(Amounts.set(match));
            case REFERENCE -> reference(match, setting);
        };
    }

    private Optional<Resolved> clock(Match match, Setting setting) {
        if (match.part("child").isPresent()) {
            return resolve(match.child("child"), setting)
                    .flatMap(day -> Amounts.clock(match, Optional.of(day.value())));
        }
        boolean published = Direction.of(match) == Direction.THIS;
        Optional<TimeValue> day = published
                ? setting.published().map(TimeValue::day)
                : setting.told()
                        .lastIn(setting.sentence() - 1, Precision.DAY, LocalDate.MAX)
                        .filter(value -> value.begin().equals(value.end()))
                        .or(() -> setting.told().storyDay().map(TimeValue::day));
        return Amounts.clock(match, day);
    }

    /** At large; a word such as "pronto" tells of the future only where its clause does. */
    private static Optional<Resolved> reference(Match match, Setting setting) {
        boolean narrated = match.has("ahead") && setting.bearing().is(Side.PAST);
        String timex = match.value("reference").orElse("PRESENT_REF");
        return narrated ? Optional.empty() : Optional.of(Resolved.date(Values.undated(timex), "at large"));
    }

    private static Resolved then(Setting setting) {
        return setting.told()
                .lastIn(setting.sentence() - 1, Precision.YEAR, LocalDate.MAX)
                .filter(told -> !told.timex().contains("/"))
                .map(told -> Resolved.date(told, "told before"))
                .orElseGet(() -> Resolved.date(Values.undated("PAST_REF"), "nothing told before"));
    }

    private Optional<Resolved> range(Match match, Setting setting) {
        Match from = inner(match.child("from"));
        Match to = inner(match.child("to"));
        Fields first = Fields.of(from);
        Fields last = Fields.of(to);
        Match whole = match;
        Fields own = Fields.of(match);
        if (own.month() > 0) {
            last = new Fields(own.year(), own.month(), last.day(), last.weekday());
        }
        boolean calendar = calendar(from) && calendar(to);
        Fields begin = calendar ? first.orFrom(last) : first;
        Fields end = last;
        if (calendar && !begin.possible()) {
            return Optional.empty();
        }
        if (setting.bearing().is(Side.FUTURE) && Direction.of(match) != Direction.PAST) {
            Optional<Resolved> a = bound(from, begin, setting, whole);
            return a.flatMap(low -> bound(to, end, after(low, setting), whole).flatMap(high -> joined(low, high)));
        }
        Optional<Resolved> b = bound(to, end, setting, whole);
        return b.flatMap(
                high -> bound(from, begin, before(high, setting), whole).flatMap(low -> joined(low, high)));
    }

    private static Match inner(Match match) {
        return match.rule().kind() == Construction.SAME ? inner(match.child("child")) : match;
    }

    private static boolean calendar(Match match) {
        return match.rule().kind() == Construction.CALENDAR;
    }

    private Optional<Resolved> bound(Match match, Fields fields, Setting setting, Match whole) {
        Match directed = match.has("direction") ? match : whole;
        return calendar(match) ? CalendarDates.resolve(directed, fields, setting) : resolve(match, setting);
    }

    private static Setting before(Resolved high, Setting setting) {
        Optional<LocalDate> limit = high.value().begin().or(() -> setting.published());
        return new Setting(limit, new Bearing(Side.PAST, "begin of the range"), setting.told(), setting.sentence());
    }

    private static Setting after(Resolved low, Setting setting) {
        Optional<LocalDate> limit = low.value().begin().or(() -> setting.published());
        return new Setting(limit, new Bearing(Side.FUTURE, "end of the range"), setting.told(), setting.sentence());
    }

    /** From one to the other; "desde 1990 hasta ahora" is open at its end, and what is no date bounds nothing. */
    private static Optional<Resolved> joined(Resolved low, Resolved high) {
        boolean from = bounds(low);
        boolean to = bounds(high);
        if (!from || !to) {
            TimeValue value = from ? low.value() : high.value();
            Optional<LocalDate> begin = from ? value.begin() : Optional.empty();
            Optional<LocalDate> end = to ? value.end() : Optional.empty();
            return from || to
                    ? Optional.of(Resolved.date(
                            new TimeValue(date(from ? low : high), begin, end, value.precision()), high.how()))
                    : Optional.empty();
        }
        Precision coarser = low.value().precision().compareTo(high.value().precision()) > 0
                ? low.value().precision()
                : high.value().precision();
        TimeValue value = new TimeValue(
                date(low) + "/" + date(high), low.value().begin(), high.value().end(), coarser);
        return Optional.of(Resolved.date(value, high.how()));
    }

    private static boolean bounds(Resolved bound) {
        String timex = bound.value().timex();
        return !timex.endsWith("_REF") && bound.type() != TimexType.DURATION && !timex.contains("/");
    }

    private static String date(Resolved bound) {
        String timex = bound.value().timex();
        int time = timex.indexOf('T');
        return time == 10 ? timex.substring(0, time) : timex;
    }

    private Optional<Resolved> since(Match match, Setting setting) {
        Setting back = setting.bearing().is(Side.PRESENT) ? setting.looking(new Bearing(Side.PAST, "since")) : setting;
        return resolve(match.child("child"), back).map(begin -> {
            TimeValue value = begin.value();
            return begin.with(new TimeValue(value.timex(), value.begin(), Optional.empty(), value.precision()));
        });
    }

    private static Resolved endOnly(Resolved end) {
        TimeValue value = end.value();
        return end.with(new TimeValue(value.timex(), Optional.empty(), value.end(), value.precision()));
    }

    private static Resolved upTo(Resolved whole, Optional<LocalDate> published) {
        TimeValue value = whole.value();
        return whole.with(new TimeValue(value.timex(), value.begin(), published, Precision.DAY));
    }

    private Optional<Resolved> lasting(Match match, Setting setting) {
        Match length = match.child("length");
        String unit = length.value("unit").orElse("D");
        int number = length.number("number");
        return resolve(match.child("child"), setting).map(begin -> {
            Optional<LocalDate> first = begin.value().begin();
            if (first.isEmpty() || number < 1 || number > 1000 || length.has("clockUnit")) {
                return begin;
            }
            LocalDate last = TimeUnits.plus(first.get(), number, unit).minusDays(1);
            String timex = first.get() + "/" + last;
            return Resolved.date(Values.period(timex, first.get(), last, Precision.DAY), begin.how());
        });
    }
}
