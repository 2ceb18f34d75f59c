package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.annotate.time.Datelines.Dateline;

/** What a date line without a year says of the day of publication: its day and month, and that "este martes" below it is that day. */
final class DatelineClues {

    /** A newspaper of the day after an agency's date line. */
    private static final double DAY_AFTER = -2.5;
    /** "este martes" under the date line of another day of the week. */
    private static final double OTHER_WEEKDAY = -2.5;

    private DatelineClues() {}

    static List<DayClue> of(Dateline line, TimeClues clues) {
        List<DayClue> found = new ArrayList<>();
        Fields fields = line.fields();
        found.add(new DayClue(clues.words(line.match()), day -> score(fields, day)));
        for (Match match : clues.matches()) {
            int weekday = Fields.of(match).weekday();
            boolean bare = match.rule().kind() == Construction.CALENDAR
                    && Fields.of(match).day() < 0;
            if (bare && weekday > 0 && Direction.of(match) == Direction.THIS) {
                found.add(new DayClue(clues.words(match), day -> weekday(fields, weekday, day)));
                break;
            }
        }
        return found;
    }

    private static double score(Fields said, LocalDate day) {
        boolean right = said.weekday() < 0 || day.getDayOfWeek().getValue() == said.weekday();
        if (same(said, day)) {
            return right ? 0 : DayClue.IMPOSSIBLE;
        }
        return same(said, day.minusDays(1)) && said.weekday() < 0 ? DAY_AFTER : DayClue.IMPOSSIBLE;
    }

    private static boolean same(Fields said, LocalDate day) {
        return MonthDay.from(day).equals(MonthDay.of(said.month(), said.day()));
    }

    private static double weekday(Fields said, int weekday, LocalDate day) {
        LocalDate written = same(said, day) ? day : day.minusDays(1);
        return written.getDayOfWeek().getValue() == weekday ? 0 : OTHER_WEEKDAY;
    }
}
