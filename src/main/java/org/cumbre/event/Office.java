package org.cumbre.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that a person holds or held.
 *
 * @param title the gazetteer's name of the office, such as "president" or "foreign-minister"
 * @param of key of the country or organisation
 * @param from first day; the first day of the month or year where only that is known
 * @param to last day, the last of the month or year where only that is known; empty while in office
 */
public record Office(String title, String of, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Held on that day, as far as is known. */
    public boolean heldOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
