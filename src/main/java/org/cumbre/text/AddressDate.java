package org.cumbre.text;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day or month that a web address has in its path, as many outlets' do: {@code /2024/06/18/}, {@code -20240618-}, {@code /2024-06/}. */
public final class AddressDate {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2049;

    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)([-/_.]?)(0[1-9]|1[0-2])(?=[/-])");

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?<y>\\d{4})([/_-])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})|(?<yy>\\d{4})(?<mm>\\d\\d)(?<dd>\\d\\d))(?!\\d)");

    private AddressDate() {}

    /** The first day in the path of an address that can be a day of publication. The rest of the address is not looked at. */
    public static Optional<LocalDate> of(String address) {
        Matcher day = DAY.matcher(path(address));
        while (day.find()) {
            Optional<LocalDate> found = day.group("y") == null
                    ? day(day.group("yy"), day.group("mm"), day.group("dd"))
                    : day(day.group("y"), day.group("m"), day.group("d"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first month in the path of an address that can be one of publication. */
    public static Optional<YearMonth> month(String address) {
        return MONTH.matcher(path(address))
                .results()
                .map(found -> YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3))))
                .filter(month -> month.getYear() >= EARLIEST && month.getYear() <= LATEST)
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int numbered = Integer.parseInt(month);
        boolean possible = numbered >= 1
                && numbered <= 12
                && Integer.parseInt(year) >= EARLIEST
                && Integer.parseInt(year) <= LATEST;
        return possible
                ? Optional.of(YearMonth.of(Integer.parseInt(year), numbered))
                        .filter(of -> of.isValidDay(Integer.parseInt(day)))
                        .map(of -> of.atDay(Integer.parseInt(day)))
                : Optional.empty();
    }

    private static String path(String address) {
        try {
            String path = URI.create(address.strip()).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException unusual) {
            return address.replaceFirst("^\\w+://[^/]*", "").replaceFirst("[?#].*", "");
        }
    }
}
