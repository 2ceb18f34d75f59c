package org.cumbre.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.event.TimeValue;

/** Days as a page shows them: "18 jun 2024", "junio de 2024", "2024". */
final class PageDates {

    private PageDates() {}

    static String of(Spell span, Labels labels) {
        String first = day(span.first(), TimeValue.Precision.DAY, labels);
        String last = day(span.last(), TimeValue.Precision.DAY, labels);
        return first.equals(last) ? first : first + " – " + last;
    }

    static String of(TimeValue time, Labels labels) {
        Optional<Spell> span = Spell.of(time);
        return span.map(spell -> {
                    String first = day(spell.first(), time.precision(), labels);
                    String last = day(spell.last(), time.precision(), labels);
                    return first.equals(last) ? first : first + " – " + last;
                })
                .orElse("");
    }

    static String day(LocalDate day, TimeValue.Precision precision, Labels labels) {
        String pattern = labels.phrase("page.date." + precision.label());
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(labels.tag()))
                .format(day);
    }
}
