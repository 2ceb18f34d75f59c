package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.cumbre.annotate.time.Bearing.Side;
import org.cumbre.annotate.time.CalendarDates.Fields;

/** Scores how well a day of publication goes with a date without a year or a weekday that the text gives; as {@link DayClue} does. */
final class DayScores {

    /** How a weekday is used so many days after it (bare, past tense) or before it (future tense). */
    private static final double[] AFTER_WEEKDAY = {-0.8, -0.1, -0.2, -0.5, -1.2, -2.2, -3.0};

    private static final double[] BEFORE_WEEKDAY = {-0.8, -0.1, -0.3, -0.5, -1.0, -1.8, -2.5};

    /** A date is told of so many days before or after it at most. */
    private static final int FARTHEST = 370;

    /** All months have days up to this. */
    private static final int LAST_FOR_ALL = 28;

    private DayScores() {}

    /** A day and month, perhaps with weekday: the nearer the likelier, and the weekday must be right. */
    static double date(Fields fields, Direction direction, Side side, LocalDate day) {
        double best = DayClue.EXCLUDED;
        if (fields.month() < 0) {
            for (LocalDate date : CalendarDates.candidates(fields, day)) {
                best = Math.max(best, date(fields, direction, side, day, date));
            }
            return best;
        }
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            if (fields.day() <= LAST_FOR_ALL
                    || fields.day() <= YearMonth.of(year, fields.month()).lengthOfMonth()) {
                LocalDate date = LocalDate.of(year, fields.month(), fields.day());
                best = Math.max(best, date(fields, direction, side, day, date));
            }
        }
        return best;
    }

    private static double date(Fields fields, Direction direction, Side side, LocalDate day, LocalDate date) {
        long off = day.toEpochDay() - date.toEpochDay();
        boolean right = fields.weekday() < 0 || date.getDayOfWeek().getValue() == fields.weekday();
        return right && Math.abs(off) < FARTHEST
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

    /** A weekday alone: "el martes", "este martes". */
    static double weekday(int weekday, Direction direction, Side side, LocalDate day) {
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
}
