package org.cumbre.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When something took or takes place.
 *
 * @param timex the TIMEX3 value, such as 2023-09-12, 2023-W36, P3D
 * @param begin first day, if known
 * @param end last day, included, if known
 * @param precision how exact begin and end are: bounds of a month or year say no more than that
 */
public record TimeValue(String timex, Optional<LocalDate> begin, Optional<LocalDate> end, Precision precision) {

    public static TimeValue day(LocalDate day) {
        return new TimeValue(day.toString(), Optional.of(day), Optional.of(day), Precision.DAY);
    }

    /** The first day, cut to the precision: 2023, 2023-09 or 2023-09-12. */
    public Optional<String> beginText() {
        return begin.map(precision::cut);
    }

    /** The last day, cut to the precision. */
    public Optional<String> endText() {
        return end.map(precision::cut);
    }

    /** How much of a date is known. */
    public enum Precision {
        DAY(10),
        MONTH(7),
        YEAR(4);

        private final int characters;

        Precision(int characters) {
            this.characters = characters;
        }

        public String cut(LocalDate date) {
            return date.toString().substring(0, characters);
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
