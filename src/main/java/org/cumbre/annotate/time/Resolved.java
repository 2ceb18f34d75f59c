package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.event.TimeValue;

/**
 * What a match comes to.
 *
 * @param type of TIMEX3
 * @param value with its days where they can be known
 * @param how it was resolved, in a few words
 */
record Resolved(TimexType type, TimeValue value, String how) {

    static Resolved date(TimeValue value, String how) {
        return new Resolved(TimexType.DATE, value, how);
    }

    /** Its days are in order and within the years that four digits can tell. */
    boolean sound() {
        boolean ordered = value.begin().isEmpty()
                || value.end().isEmpty()
                || !value.begin().get().isAfter(value.end().get());
        return ordered
                && Stream.of(value.begin(), value.end())
                        .flatMap(Optional::stream)
                        .allMatch(Resolved::tellable);
    }

    private static boolean tellable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= 9999;
    }

    Resolved with(TimeValue other) {
        return new Resolved(type, other, how);
    }
}
