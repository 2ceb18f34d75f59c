package org.cumbre.annotate.time;

import java.util.Optional;
import org.cumbre.annotate.time.CalendarDates.Fields;

/** Reads from two expressions side by side, or from a week and a day with the same verb, that they speak of the same time. */
final class NeighbourClues {

    /** So much less likely is a day on which a week and a day of the same clause fall apart. */
    private static final double APART = -6;

    private final TimeClues clues;
    private final SupposedTimes times;

    NeighbourClues(TimeClues clues, SupposedTimes times) {
        this.clues = clues;
        this.times = times;
    }

    /** What the expression of that index and the one before it say together. */
    Optional<DayClue> before(int index) {
        Match one = clues.matches().get(index - 1);
        Match two = clues.matches().get(index);
        boolean relative = relative(one) != relative(two);
        boolean part = two.rule().kind() == Construction.PART && one.rule().kind() == Construction.CALENDAR;
        boolean beside = beside(one, two);
        boolean week = weekly(one) && two.rule().kind() == Construction.CALENDAR && sameClause(one, two);
        if (!week && !(beside && (relative || part))) {
            return Optional.empty();
        }
        double penalty = !beside ? APART : relative ? DayClue.IMPOSSIBLE : DayClue.UNLIKELY;
        Bearing first = clues.bearings().get(index - 1);
        Bearing second = clues.bearings().get(index);
        return Optional.of(
                new DayClue(clues.words(one), day -> times.overlap(one, first, two, second, day) ? 0 : penalty, true));
    }

    /** Nothing but a comma, colon or parenthesis stands between them. */
    private boolean beside(Match one, Match two) {
        return two.first() - one.last() <= 2
                && clues.document()
                        .text()
                        .substring(clues.span(one).end(), clues.span(two).start())
                        .matches("[ ,(:]*");
    }

    private static boolean relative(Match match) {
        Construction kind = match.rule().kind();
        boolean bareWeekday = kind == Construction.CALENDAR
                && Fields.of(match).day() < 0
                && Fields.of(match).weekday() > 0;
        boolean counted =
                kind == Construction.SHIFT && match.value("anchor").orElse("").equals("publication");
        return kind == Construction.DEICTIC || kind == Construction.UNIT || counted || bareWeekday;
    }

    private static boolean weekly(Match match) {
        return match.rule().kind() == Construction.UNIT
                && match.value("unit").orElse("").equals("W");
    }

    /** At most one finite verb from the one to the other. */
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
}
