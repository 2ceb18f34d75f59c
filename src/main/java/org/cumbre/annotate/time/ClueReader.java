package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.event.TimeValue;

/** Reads from a text's expressions what they say about its day of publication. */
final class ClueReader {

    /** A date that the tense puts ahead lies behind: so often is the wrong verb taken for its own. */
    private static final double NOT_AHEAD = -3.5;

    private final TimeClues clues;
    private final SupposedTimes times;
    private final NeighbourClues neighbours;
    private final YearClues years;
    private final List<DayClue> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ClueReader(TimeClues clues, Resolver resolver, TenseWords words) {
        this.clues = clues;
        this.times = new SupposedTimes(resolver);
        this.neighbours = new NeighbourClues(clues, times);
        this.years = new YearClues(clues, times, words);
    }

    List<DayClue> read() {
        for (int i = 0; i < clues.matches().size(); i++) {
            single(clues.matches().get(i), clues.bearings().get(i));
            if (i > 0) {
                neighbours.before(i).ifPresent(found::add);
            }
        }
        found.addAll(years.read());
        found.addAll(AddressDates.read(clues.document().article()));
        return found;
    }

    /**
     * The year that the address gives or that the text calls this one; else the latest date with a year that lies in the past as far as
     * tense tells; else the first one that is still to come.
     */
    Optional<LocalDate> anchor() {
        List<LocalDate> past = new ArrayList<>();
        List<LocalDate> coming = new ArrayList<>();
        for (int i = 0; i < clues.matches().size(); i++) {
            boolean future = clues.bearings().get(i).is(Side.FUTURE);
            times.explicit(clues.matches().get(i))
                    .flatMap(TimeValue::begin)
                    .ifPresent(begin -> (future ? coming : past).add(begin));
        }
        return AddressDates.anchor(clues.document().article())
                .or(years::anchor)
                .or(() -> past.stream().max(Comparator.naturalOrder()))
                .or(() -> coming.stream().min(Comparator.naturalOrder()));
    }

    /** How many different years the text names. */
    int years() {
        return (int) clues.matches().stream()
                .flatMap(match -> times.explicit(match).flatMap(TimeValue::begin).stream())
                .map(LocalDate::getYear)
                .distinct()
                .count();
    }

    private void single(Match match, Bearing bearing) {
        Match inner = match.rule().kind() == Construction.CALENDAR
                        || match.part("child").isEmpty()
                ? match
                : match.child("child");
        Optional<TimeValue> explicit = times.explicit(match);
        if (explicit.isPresent()) {
            bound(match, explicit.get(), bearing);
        } else if (inner.rule().kind() == Construction.CALENDAR) {
            calendar(inner, Fields.of(inner), bearing);
        } else if (inner.rule().kind() == Construction.NAMED) {
            resolving(inner, day -> holiday(inner, bearing, day));
        } else if (inner.rule().kind() == Construction.DEICTIC && inner.has("weekday")) {
            int weekday = inner.number("weekday");
            int offset = inner.number("deictic");
            add(inner, day -> day.plusDays(offset).getDayOfWeek().getValue() == weekday ? 0 : DayClue.IMPOSSIBLE);
        }
    }

    private void bound(Match match, TimeValue value, Bearing bearing) {
        if (bearing.is(Side.FUTURE)) {
            value.end().ifPresent(end -> add(match, day -> day.isAfter(end) ? NOT_AHEAD : 0));
        } else {
            double before = bearing.is(Side.PAST) ? DayClue.IMPOSSIBLE : DayClue.UNLIKELY;
            value.begin().ifPresent(begin -> add(match, day -> day.isBefore(begin) ? before : 0));
        }
    }

    private void calendar(Match match, Fields fields, Bearing bearing) {
        Direction direction = Direction.of(match);
        Side side = bearing.side();
        if (fields.day() > 0 && (fields.month() > 0 || fields.weekday() > 0)) {
            add(match, day -> DayScores.date(fields, direction, side, day));
        } else if (fields.day() < 0 && fields.weekday() > 0) {
            if (seen.add(fields.weekday() + " " + direction + " " + side)) {
                add(match, day -> DayScores.weekday(fields.weekday(), direction, side, day));
                sameWeekdayWithDay(match, fields, bearing);
            }
        } else if (fields.month() > 0) {
            sameMonthWithYear(match, fields, bearing);
        }
    }

    /** A holiday is told of while it is near. */
    private double holiday(Match match, Bearing bearing, LocalDate day) {
        return times.of(match, bearing, day)
                .flatMap(TimeValue::begin)
                .map(begin -> {
                    boolean against = bearing.is(Side.PAST) && begin.isAfter(day);
                    return -0.8 * Math.log1p(Math.abs(ChronoUnit.DAYS.between(begin, day))) - (against ? 2 : 0);
                })
                .orElse(DayClue.UNLIKELY);
    }

    /** A weekday that the text also tells with its day of the month is probably that day. */
    private void sameWeekdayWithDay(Match match, Fields fields, Bearing bearing) {
        for (int i = 0; i < clues.matches().size(); i++) {
            Match other = clues.matches().get(i);
            Fields its = Fields.of(other);
            boolean told = other.rule().kind() == Construction.CALENDAR && its.weekday() == fields.weekday();
            if (told && its.day() > 0 && its.month() > 0) {
                Bearing itsBearing = clues.bearings().get(i);
                resolving(match, day -> times.overlap(match, bearing, other, itsBearing, day) ? 0 : -1.5);
                return;
            }
        }
    }

    /** A month without a year that the text also tells with one is probably the same. */
    private void sameMonthWithYear(Match match, Fields fields, Bearing bearing) {
        Set<Integer> years = yearsOf(fields.month());
        Map<YearMonth, Double> known = new HashMap<>(); // all days of a month say the same of it
        resolving(
                match,
                day -> known.computeIfAbsent(
                        YearMonth.from(day),
                        published -> times.of(match, bearing, day)
                                .flatMap(TimeValue::begin)
                                .map(begin -> {
                                    double far = -0.1 * Math.abs(ChronoUnit.MONTHS.between(begin, published.atDay(1)));
                                    return far - (years.isEmpty() || years.contains(begin.getYear()) ? 0 : 1.2);
                                })
                                .orElse(0.0)));
    }

    private Set<Integer> yearsOf(int month) {
        Set<Integer> years = new HashSet<>();
        for (Match match : clues.matches()) {
            Fields fields = Fields.of(match);
            if (match.rule().kind() == Construction.CALENDAR
                    && fields.month() == month
                    && fields.day() < 0
                    && fields.year() > 0) {
                years.add(fields.year());
            }
        }
        return years;
    }

    private void add(Match match, ToDoubleFunction<LocalDate> score) {
        found.add(new DayClue(clues.words(match), score));
    }

    private void resolving(Match match, ToDoubleFunction<LocalDate> score) {
        found.add(new DayClue(clues.words(match), score, true));
    }
}
