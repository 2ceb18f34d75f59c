package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.event.TimeValue;

/** Says what time an expression would name if the text had been published on a supposed day. */
final class SupposedTimes {

    private final Resolver resolver;

    SupposedTimes(Resolver resolver) {
        this.resolver = resolver;
    }

    Optional<TimeValue> of(Match match, Bearing bearing, LocalDate published) {
        return resolve(match, bearing, Optional.of(published));
    }

    /** What a date that says its year, or a day of history such as 11-S, names whatever the day of publication; empty for any other. */
    Optional<TimeValue> explicit(Match match) {
        Match inner = match;
        while (inner.rule().kind() != Construction.CALENDAR
                && inner.part("child").isPresent()) {
            inner = inner.child("child");
        }
        boolean year =
                inner.rule().kind() == Construction.CALENDAR && Fields.of(inner).year() > 0;
        boolean history = inner.rule().kind() == Construction.NAMED;
        return year || history
                ? resolve(match, Bearing.UNKNOWN, Optional.empty())
                        .filter(value -> value.begin().isPresent())
                : Optional.empty();
    }

    private Optional<TimeValue> resolve(Match match, Bearing bearing, Optional<LocalDate> published) {
        Setting setting = new Setting(published, bearing, new Told(published), 0);
        return resolver.resolve(match, setting).map(Resolved::value);
    }

    /** Whether two expressions would share a day, or nothing can be said of that. */
    boolean overlap(Match one, Bearing bearing, Match other, Bearing otherBearing, LocalDate published) {
        Optional<TimeValue> first = of(one, bearing, published).filter(SupposedTimes::bounded);
        Optional<TimeValue> second = of(other, otherBearing, published).filter(SupposedTimes::bounded);
        return first.isEmpty() || second.isEmpty() || overlap(first.get(), second.get());
    }

    private static boolean overlap(TimeValue one, TimeValue other) {
        return !one.begin().orElseThrow().isAfter(other.end().orElseThrow())
                && !other.begin().orElseThrow().isAfter(one.end().orElseThrow());
    }

    private static boolean bounded(TimeValue value) {
        return value.begin().isPresent() && value.end().isPresent();
    }
}
