package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Map;

/** Arithmetic with the units that words.txt names by letters: D, W, M, Y, DE (decade), CE (century), Q, S, L (five years), F (15 days). */
final class TimeUnits {

    private static final Map<String, Integer> MONTHS =
            Map.of("M", 1, "Q", 3, "S", 6, "Y", 12, "L", 60, "DE", 120, "CE", 1200);
    private static final Map<String, Integer> DAYS = Map.of("D", 1, "W", 7, "F", 15);
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private TimeUnits() {}

    static LocalDate plus(LocalDate day, int amount, String unit) {
        Integer months = MONTHS.get(unit);
        return months != null
                ? day.plusMonths((long) amount * months)
                : day.plusDays((long) amount * DAYS.getOrDefault(unit, 1));
    }

    /** The unit in which a date so far away is told: three years ago names a year, three weeks ago a day. */
    static String grain(String unit) {
        return switch (unit) {
            case "M", "Q", "S" -> "M";
            case "Y", "L", "DE", "CE" -> "Y";
            default -> "D";
        };
    }

    /** A length, such as P3D; half a unit more or alone if {@code half}. */
    static String length(int amount, String unit, boolean half) {
        return switch (unit) {
            case "L" -> "P" + amount * 5 + "Y";
            case "F" -> "P" + amount * 15 + "D";
            case "S" -> "P" + amount * 6 + "M";
            case "Y" -> half ? "P" + (amount * 12 + 6) + "M" : "P" + amount + "Y";
            case "M" -> half ? "P" + (amount * 30 + 15) + "D" : "P" + amount + "M";
            case "D" -> half ? "PT" + (amount * 24 + 12) + "H" : "P" + amount + "D";
            case "CE" -> half ? "P" + (amount * 100 + 50) + "Y" : "P" + amount + "CE";
            case "DE" -> half ? "P" + (amount * 10 + 5) + "Y" : "P" + amount + "DE";
            default -> "P" + amount + unit;
        };
    }

    /** Months of a length that is given in months or longer, with the half. */
    static LocalDate plusHalf(LocalDate day, int sign, String unit) {
        Integer months = MONTHS.get(unit);
        if (months != null && months > 1) {
            return day.plusMonths((long) sign * months / 2);
        }
        return day.plusDays((long) sign * (unit.equals("M") ? 15 : 0));
    }

    /** First month of a season of the north. */
    static int firstMonth(String season) {
        return SEASONS.getOrDefault(season, 1);
    }

    /** Whether a length in this unit can be counted in days. */
    static boolean ofDays(String unit) {
        return DAYS.containsKey(unit);
    }
}
