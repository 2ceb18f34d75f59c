package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.event.TimeValue;

/** Reads from a text's expressions what they say about its day of publication. */
final class ClueReader {

    /** How a weekday is used so many days after it (bare, past tense) or before it (future tense). */
    private static final double[] AFTER_WEEKDAY = {-0.8, -0.1, -0.2, -0.5, -1.2, -2.2, -3.0};

    private static final double[] BEFORE_WEEKDAY = {-0.8, -0.1, -0.3, -0.5, -1.0, -1.8, -2.5};

    private final TimeClues clues;
    private final Resolver resolver;
    private final List<DayClue> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ClueReader(TimeClues clues, Resolver resolver) {
        this.clues = clues;
        this.resolver = resolver;
    }

    List<DayClue> read() {
        for (int i = 0; i < clues.matches().size(); i++) {
            Match match = clues.matches().get(i);
            single(match, clues.bearings().get(i));
            if (i > 0) {
                pair(i - 1, i);
            }
        }
        copyright();
        return found;
    }

    /** The latest date with a year that lies in the past as far as tense tells; else the first one that is still to come. */
    Optional<LocalDate> anchor() {
        List<LocalDate> past = new ArrayList<>();
        List<LocalDate> coming = new ArrayList<>();
        for (int i = 0; i < clues.matches().size(); i++) {
            boolean future = clues.bearings().get(i).is(Side.FUTURE);
            explicit(clues.matches().get(i))
                    .flatMap(TimeValue::begin)
                    .ifPresent(begin -> (future ? coming : past).add(begin));
        }
        return past.stream()
                .max(Comparator.naturalOrder())
                .or(() -> coming.stream().min(Comparator.naturalOrder()));
    }

    /** A date that says its year. */
    private Optional<TimeValue> explicit(Match match) {
        Match inner = match;
        while (inner.rule().kind() != Construction.CALENDAR
                && inner.part("child").isPresent()) {
            inner = inner.child("child");
        }
        boolean year =
                inner.rule().kind() == Construction.CALENDAR && Fields.of(inner).year() > 0;
        return year ? resolve(match, Bearing.UNKNOWN, Optional.empty()).map(Resolved::value) : Optional.empty();
    }

    private Optional<Resolved> resolve(Match match, Bearing bearing, Optional<LocalDate> published) {
        return resolver.resolve(match, new Setting(published, bearing, new Told(published), 0));
    }

    private String words(Match match) {
        return clues.span(match).of(clues.document().text());
    }

    private void single(Match match, Bearing bearing) {
        Match inner = match.rule().kind() == Construction.CALENDAR
                        || match.part("child").isEmpty()
                ? match
                : match.child("child");
        Optional<TimeValue> explicit = explicit(match);
        if (explicit.isPresent()) {
            bound(match, explicit.get(), bearing);
        } else if (inner.rule().kind() == Construction.CALENDAR) {
            calendar(inner, Fields.of(inner), bearing);
        } else if (inner.rule().kind() == Construction.NAMED) {
            add(inner, day -> holiday(inner, bearing, day));
        } else if (inner.rule().kind() == Construction.DEICTIC && inner.has("weekday")) {
            int weekday = inner.number("weekday");
            int offset = inner.number("deictic");
            add(inner, day -> day.plusDays(offset).getDayOfWeek().getValue() == weekday ? 0 : DayClue.IMPOSSIBLE);
        }
    }

    private void bound(Match match, TimeValue value, Bearing bearing) {
        if (bearing.is(Side.FUTURE)) {
            value.end().ifPresent(end -> add(match, day -> day.isAfter(end) ? -7 : 0));
        } else {
            double before = bearing.is(Side.PAST) ? DayClue.IMPOSSIBLE : DayClue.UNLIKELY;
            value.begin().ifPresent(begin -> add(match, day -> day.isBefore(begin) ? before : 0));
        }
    }

    private void calendar(Match match, Fields fields, Bearing bearing) {
        Direction direction = Direction.of(match);
        if (fields.day() > 0 && fields.month() > 0) {
            add(match, day -> dated(fields, direction, bearing.side(), day));
        } else if (fields.weekday() > 0 && fields.day() < 0) {
            String key = fields.weekday() + " " + direction + " " + bearing.side();
            if (seen.add(key)) {
                add(match, day -> weekday(fields.weekday(), direction, bearing.side(), day));
                sameWeekdayWithDay(match, fields, bearing);
            }
        } else if (fields.day() > 0 && fields.weekday() > 0) {
            add(match, day -> dated(fields, direction, bearing.side(), day));
        } else if (fields.month() > 0) {
            sameMonthWithYear(match, fields, bearing);
        }
    }

    /** A day and month, perhaps with weekday: the nearer the likelier, and the weekday must be right. */
    private static double dated(Fields fields, Direction direction, Side side, LocalDate day) {
        double best = DayClue.EXCLUDED;
        if (fields.month() < 0) {
            for (LocalDate date : CalendarDates.candidates(fields, day)) {
                best = Math.max(best, dated(fields, direction, side, day, date));
            }
            return best;
        }
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            if (fields.day() <= YearMonth.of(year, fields.month()).lengthOfMonth()) {
                LocalDate date = LocalDate.of(year, fields.month(), fields.day());
                best = Math.max(best, dated(fields, direction, side, day, date));
            }
        }
        return best;
    }

    private static double dated(Fields fields, Direction direction, Side side, LocalDate day, LocalDate date) {
        long off = day.toEpochDay() - date.toEpochDay();
        boolean right = fields.weekday() < 0 || date.getDayOfWeek().getValue() == fields.weekday();
        return right && Math.abs(off) < 370
                ? offset(off, direction, side, fields.weekday() > 0 ? 0.5 : 0.15)
                : DayClue.EXCLUDED;
    }

    /** @param off days from the date to the day of publication; negative if it is still to come */
    private static double offset(long off, Direction direction, Side side, double weight) {
        double far = -weight * Math.log1p(Math.abs(off));
        return switch (direction) {
            case THIS -> off == 0 ? 0 : Math.abs(off) == 1 ? -2.5 : Math.abs(off) <= 6 ? -4 : DayClue.EXCLUDED;
            case PAST -> off > 0 ? far : -6;
            case NEXT -> off < 0 ? far : -6;
            case OPEN -> {
                boolean against = (side == Side.PAST && off < 0) || (side == Side.FUTURE && off > 0);
                yield far - (against ? 2 : 0) - (off == 0 ? 0.7 : 0);
            }
        };
    }

    private static double weekday(int weekday, Direction direction, Side side, LocalDate day) {
        int since = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        int until = Math.floorMod(-since, 7);
        return switch (direction) {
            case THIS -> since == 0 ? 0 : side == Side.PAST ? -1.5 - 0.3 * since : -1.5 - 0.3 * until;
            case PAST -> since == 0 ? -2.5 : AFTER_WEEKDAY[since] / 2;
            case NEXT -> until == 0 ? -2.5 : BEFORE_WEEKDAY[until] / 2;
            case OPEN ->
                switch (side) {
                    case PAST -> AFTER_WEEKDAY[since];
                    case FUTURE -> BEFORE_WEEKDAY[until];
                    default -> Math.max(AFTER_WEEKDAY[since], BEFORE_WEEKDAY[until]);
                };
        };
    }

    /** A holiday is told of while it is near. */
    private double holiday(Match match, Bearing bearing, LocalDate day) {
        return resolve(match, bearing, Optional.of(day))
                .flatMap(resolved -> resolved.value().begin())
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
                Bearing its1 = clues.bearings().get(i);
                add(match, day -> overlap(match, bearing, other, its1, day) ? 0 : -1.5);
                return;
            }
        }
    }

    /** A month without a year that the text also tells with one is probably the same. */
    private void sameMonthWithYear(Match match, Fields fields, Bearing bearing) {
        Set<Integer> years = new HashSet<>();
        for (Match other : clues.matches()) {
            Fields its = Fields.of(other);
            if (other.rule().kind() == Construction.CALENDAR
                    && its.month() == fields.month()
                    && its.day() < 0
                    && its.year() > 0) {
                years.add(its.year());
            }
        }
        add(
                match,
                day -> resolve(match, bearing, Optional.of(day))
                        .flatMap(resolved -> resolved.value().begin())
                        .map(begin -> {
                            double far = -0.1 * Math.abs(ChronoUnit.MONTHS.between(begin, day.withDayOfMonth(1)));
                            return far - (years.isEmpty() || years.contains(begin.getYear()) ? 0 : 1.2);
                        })
                        .orElse(0.0));
    }

    /** Two expressions side by side, or a week and a day with the same verb, speak of the same time. */
    private void pair(int first, int second) {
        Match one = clues.matches().get(first);
        Match two = clues.matches().get(second);
        boolean relative = relative(one) != relative(two);
        boolean beside = two.first() - one.last() <= 2 && between(one, two).matches("[ ,(:]*");
        boolean fineToo = two.rule().kind() == Construction.PART && one.rule().kind() == Construction.CALENDAR;
        boolean week = weekly(one) && two.rule().kind() == Construction.CALENDAR && sameClause(one, two);
        if ((beside && (relative || fineToo)) || week) {
            double penalty = beside && relative ? DayClue.IMPOSSIBLE : beside ? DayClue.UNLIKELY : -6;
            Bearing a = clues.bearings().get(first);
            Bearing b = clues.bearings().get(second);
            add(one, day -> overlap(one, a, two, b, day) ? 0 : penalty);
        }
    }

    private String between(Match one, Match two) {
        return clues.document()
                .text()
                .substring(clues.span(one).end(), clues.span(two).start());
    }

    private static boolean relative(Match match) {
        Construction kind = match.rule().kind();
        boolean thisWeekday = kind == Construction.CALENDAR
                && Fields.of(match).day() < 0
                && Fields.of(match).weekday() > 0;
        return kind == Construction.DEICTIC || kind == Construction.UNIT || thisWeekday;
    }

    private static boolean weekly(Match match) {
        return match.rule().kind() == Construction.UNIT
                && match.value("unit").orElse("").equals("W");
    }

    private boolean sameClause(Match one, Match two) {
        Piece from = clues.pieces().get(one.last());
        Piece to = clues.pieces().get(two.first());
        if (from.sentence() != to.sentence()) {
            return false;
        }
        long verbs =
                clues.document().sentences().get(from.sentence()).tokens().subList(from.token(), to.token()).stream()
                        .filter(token ->
                                token.pos().verbal() && token.morphology().finite())
                        .count();
        return verbs <= 1;
    }

    private boolean overlap(Match one, Bearing a, Match two, Bearing b, LocalDate day) {
        Optional<TimeValue> first = resolve(one, a, Optional.of(day)).map(Resolved::value);
        Optional<TimeValue> second = resolve(two, b, Optional.of(day)).map(Resolved::value);
        if (first.isEmpty() || second.isEmpty() || !bounded(first.get()) || !bounded(second.get())) {
            return true;
        }
        return !first.get().begin().orElseThrow().isAfter(second.get().end().orElseThrow())
                && !second.get().begin().orElseThrow().isAfter(first.get().end().orElseThrow());
    }

    private static boolean bounded(TimeValue value) {
        return value.begin().isPresent() && value.end().isPresent();
    }

    /** "© 2013". */
    private void copyright() {
        List<Piece> pieces = clues.pieces();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            int year = pieces.get(i + 1).number();
            if (pieces.get(i).folded().equals("©") && Shape.LIKELY_YEAR.admits(year)) {
                found.add(new DayClue("© " + year, day -> day.getYear() == year ? 0 : -4));
            }
        }
    }

    private void add(Match match, java.util.function.ToDoubleFunction<LocalDate> score) {
        found.add(new DayClue(words(match), score));
    }
}
