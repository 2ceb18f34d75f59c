package org.cumbre.export;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.event.TimeValue;

/** A time during which something is there, last day included. */
record Spell(LocalDate first, LocalDate last) {

    /** Where only one end is known, that day. */
    static Optional<Spell> of(TimeValue time) {
        Optional<LocalDate> first = time.begin().or(time::end);
        Optional<LocalDate> last = time.end().or(time::begin);
        return first.flatMap(begin -> last.map(end -> new Spell(begin, end)));
    }
}
