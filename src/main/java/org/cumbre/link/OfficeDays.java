package org.cumbre.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the days on which an office begins and ends: 2024-06-18, 2024-06 or 2024. */
final class OfficeDays {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private OfficeDays() {}

    /**
     * The first day of what is given; none for an empty text.
     *
     * @throws DateTimeException if it is no date
     */
    static Optional<LocalDate> first(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case YEAR -> Optional.of(LocalDate.of(year(date), 1, 1));
            case MONTH -> Optional.of(YearMonth.parse(date).atDay(1));
            default -> Optional.of(LocalDate.parse(date));
        };
    }

    /**
     * The last day of what is given; none for an empty text.
     *
     * @throws DateTimeException if it is no date
     */
    static Optional<LocalDate> last(String date) {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case YEAR -> Optional.of(LocalDate.of(year(date), 12, 31));
            case MONTH -> Optional.of(YearMonth.parse(date).atEndOfMonth());
            default -> Optional.of(LocalDate.parse(date));
        };
    }

    private static int year(String date) {
        try {
            return Integer.parseInt(date);
        } catch (NumberFormatException noNumber) {
            throw new DateTimeException("no year: " + date, noNumber);
        }
    }
}
