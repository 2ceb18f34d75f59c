package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cumbre.text.Article;

/** Reads the day or month that newspapers write into an article's address: "/2024/06/18/", "-20240618.html", "/2024-06/", "/202406/". */
final class AddressDates {

    private static final String YEAR = "(?<![0-9])((?:19[89]|20[0-4])[0-9])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12][0-9]|3[01])(?![0-9])";
    private static final Pattern SPACED = Pattern.compile(YEAR + "([-/_.])" + MONTH + "\\2" + DAY);
    private static final Pattern JOINED = Pattern.compile(YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern MONTH_ONLY = Pattern.compile("/" + YEAR + "([-/_.]?)(0[1-9]|1[0-2])(?=[/-])");

    /** The address often has the day of the paper, not of the news agency. */
    private static final double BESIDE = -1.2;

    private static final double NEAR = -4;
    private static final double OTHER_MONTH = -6;

    private AddressDates() {}

    static List<DayClue> read(Article article) {
        List<DayClue> found = new ArrayList<>();
        day(article).ifPresent(day -> found.add(new DayClue("address " + day, other -> atDay(day, other))));
        if (found.isEmpty()) {
            month(article).ifPresent(month -> found.add(new DayClue("address " + month, day -> atMonth(month, day))));
        }
        return found;
    }

    /** The first day that an address allows. */
    static Optional<LocalDate> anchor(Article article) {
        return day(article).or(() -> month(article).map(month -> month.atDay(1)));
    }

    private static double atDay(LocalDate said, LocalDate day) {
        long off = Math.abs(ChronoUnit.DAYS.between(said, day));
        return off == 0 ? 0 : off == 1 ? BESIDE : off <= 4 ? NEAR : DayClue.IMPOSSIBLE;
    }

    private static double atMonth(YearMonth said, LocalDate day) {
        boolean eve = YearMonth.from(day.plusDays(1)).equals(said);
        return YearMonth.from(day).equals(said) ? 0 : eve ? 3 * BESIDE : OTHER_MONTH;
    }

    private static Optional<LocalDate> day(Article article) {
        return addresses(article)
                .flatMap(address -> Stream.concat(
                                SPACED.matcher(address).results().map(found -> day(found, 3)),
                                JOINED.matcher(address).results().map(found -> day(found, 2)))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult found, int month) {
        YearMonth said = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(month)));
        int day = Integer.parseInt(found.group(month + 1));
        return said.isValidDay(day) ? Optional.of(said.atDay(day)) : Optional.empty();
    }

    private static Optional<YearMonth> month(Article article) {
        return addresses(article)
                .flatMap(address -> MONTH_ONLY.matcher(address).results())
                .map(found -> YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3))))
                .findFirst();
    }

    private static Stream<String> addresses(Article article) {
        return Stream.concat(article.url().stream(), Stream.of(article.source()));
    }
}
