package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Map;

/**
 * Arithmetic with the units that words.txt names by letters: D, W, M, Y, DE (decade), CE (century), ML (millennium), Q, S (half year),
 * B, T and L (two, three and five years), F (15 days).
 */
final class TimeUnits {

    private static final Map<String, Integer> MONTHS =
            Map.of("M", 1, "Q", 3, "S", 6, "Y", 12, "B", 24, "T", 36, "L", 60, "DE", 120, "CE", 1200, "ML", 12_000);
    private static final Map<String, Integer> DAYS = Map.of("D", 1, "W", 7, "F", 15);
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final int MONTHS_A_YEAR = 12;

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
            case "Y", "B", "T", "L", "DE", "CE", "ML" -> "Y";
            default -> "D";
        };
    }

    /** A length, such as P3D; half a unit more or alone if {@code half}. */
    static String length(int amount, String unit, boolean half) {
        return switch (unit) {
            case "B" -> "P" + (long) amount * 2 + "Y";
            case "T" -> "P" + (long) amount * 3 + "Y";
            case "L" -> "P" + (long) amount * 5 + "Y";
            case "F" -> "P" + (long) amount * 15 + "D";
            case "S" -> half ? "P" + ((long) amount * 6 + 3) + "M" : "P" + (long) amount * 6 + "M";
            case "Y" -> half ? "P" + ((long) amount * MONTHS_A_YEAR + 6) + "M" : "P" + amount + "Y";
            case "M" -> half ? "P" + ((long) amount * 30 + 15) + "D" : "P" + amount + "M";
            case "D" -> half ? "PT" + ((long) amount * 24 + 12) + "H" : "P" + amount + "D";
            case "ML" -> half ? "P" + ((long) amount * 1000 + 500) + "Y" : "P" + amount + "ML";
            case "CE" -> half ? "P" + ((long) amount * 100 + 50) + "Y" : "P" + amount + "CE";
            case "DE" -> half ? "P" + ((long) amount * 10 + 5) + "Y" : "P" + amount + "DE";
            default -> "P" + amount + unit;
        };
    }

    /** Whether a length in this unit can be counted in days. */
    static boolean ofDays(String unit) {
        return DAYS.containsKey(unit);
    }

    /** A length of which only the unit is known. */
    static String vague(String unit) {
        return switch (unit) {
            case "B", "T", "L" -> "PXY";
            case "F" -> "PXD";
            case "S" -> "PXM";
            default -> "PX" + unit;
        };
    }

    /** Quarters of a long unit: a quarter of a century is P25Y. */
    static String quarters(int quarters, String unit) {
        int months = quarters * MONTHS.getOrDefault(unit, 0) / 4;
        return months % MONTHS_A_YEAR == 0 && months > 0
                ? "P" + months / MONTHS_A_YEAR + "Y"
                : months > 0 ? "P" + months + "M" : vague(unit);
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
}
