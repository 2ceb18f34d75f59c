package org.cumbre.ingest.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a web address has in its path, as many outlets' do: {@code /2024/06/18/}, {@code /2024-06-18/}, {@code -20240618-}. */
public final class AddressDate {

    private static final int EARLIEST = 1990;

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?<y>\\d{4})([/_-])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})|(?<yy>\\d{4})(?<mm>\\d\\d)(?<dd>\\d\\d))(?!\\d)");

    private AddressDate() {}

    /** The first day in the path of an address that can be a day of publication. The rest of the address is not looked at. */
    public static Optional<LocalDate> of(String address) {
        Matcher day = DAY.matcher(path(address));
        while (day.find()) {
            Optional<LocalDate> found = day.group("y") == null
                    ? PublishedDay.of(day.group("yy"), day.group("mm"), day.group("dd"))
                    : PublishedDay.of(day.group("y"), day.group("m"), day.group("d"));
            if (found.filter(date -> date.getYear() >= EARLIEST).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
