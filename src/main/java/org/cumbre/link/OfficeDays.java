package org.cumbre.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the days on which an office begins and ends: 2024-06-18, 2024-06 or 2024. */
final class OfficeDays {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

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
            case MONTH -> Optional.of(month(date).atDay(1));
            default -> Optional.of(day(date));
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
            case MONTH -> Optional.of(month(date).atEndOfMonth());
            default -> Optional.of(day(date));
        };
    }

    private static YearMonth month(String date) {
        return YearMonth.of(number(date, 0, YEAR), number(date, YEAR + 1, MONTH));
    }

    private static LocalDate day(String date) {
        if (date.length() != DAY || date.charAt(MONTH) != '-') {
            throw new DateTimeException("no date: " + date);
        }
        return month(date.substring(0, MONTH)).atDay(number(date, MONTH + 1, DAY));
    }

    private static int year(String date) {
        return number(date, 0, YEAR);
    }

    /** The digits between two places: thousands of dates are read at every start, and a formatter takes ten times as long. */
    private static int number(String date, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(date.charAt(i), 10);
            if (digit < 0 || from > 0 && date.charAt(from - 1) != '-') {
                throw new DateTimeException("no date: " + date);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
