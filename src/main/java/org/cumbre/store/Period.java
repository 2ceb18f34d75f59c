package org.cumbre.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A day, month or year as it is typed: 2024-06-18, 2024-06, 2024. */
public record Period(LocalDate first, LocalDate last) {

    public static Optional<Period> parse(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            new Period(
                                    Year.parse(text).atDay(1),
                                    Year.parse(text).atMonth(12).atEndOfMonth());
                        case 7 ->
                            new Period(
                                    YearMonth.parse(text).atDay(1),
                                    YearMonth.parse(text).atEndOfMonth());
                        default -> new Period(LocalDate.parse(text), LocalDate.parse(text));
                    });
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
