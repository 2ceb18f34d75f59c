package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.text.AddressDate;
import org.cumbre.text.Article;

/** What the day or month in an article's web address says of its day of publication. */
final class AddressDates {

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
                .flatMap(address -> AddressDate.of(address).stream())
                .findFirst();
    }

    private static Optional<YearMonth> month(Article article) {
        return addresses(article)
                .flatMap(address -> AddressDate.month(address).stream())
                .findFirst();
    }

    /** Of a file's path nothing is believed: its folder may be called after the day it was saved. */
    private static Stream<String> addresses(Article article) {
        return Stream.concat(
                article.url().stream(), Stream.of(article.source()).filter(source -> source.contains("://")));
    }
}
