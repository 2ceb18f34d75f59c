package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.annotate.time.Datelines.Dateline;
import org.cumbre.annotate.time.DaySearch.Likeliest;
import org.cumbre.text.Publication;
import org.cumbre.text.PublishedBasis;

/**
 * Works out from a text the day on which it was published: from its date line, else by scoring days against everything the text says of
 * time, the offices of the people it names, and its address. Where several days that are far apart fit about as well it gives none.
 *
 * <p>The confidence is the share of all likelihood that lies on the day and the two beside it. Measured on 30 Spanish articles and 870
 * pieces cut from them (thirds, halves, windows of three paragraphs, without date line, without the sentences that name a year), of which
 * 163 got a day: of those claimed with 0.5 to 0.6 82 % were right within a day, with 0.6 to 0.7 all 15, 0.7 to 0.8 all 19, 0.8 to 0.95
 * all 30, above that all 88. So it claims less than it keeps; since the pieces come from few articles, the ones by which
 * the clues were weighed, it is left at that.
 */
final class PublicationDating {

    private static final double SURE_OF_DATELINE = 0.97;
    private static final double SURE = 0.98;
    private static final double LEAST_CONFIDENCE = 0.5;

    private static final int YEARS_AFTER = 25;
    private static final int YEARS_BEFORE = 3;
    /** An article's newest date is rarely much older than the article, the less so the more years it names. */
    private static final double AGE = -1.0;

    private static final double AGE_BY_YEAR = -0.25;
    private static final int MOST_YEARS = 4;
    /** Few texts that a program gets to read are older than the web. */
    private static final LocalDate ERA = LocalDate.of(1990, 1, 1);

    private static final double BEFORE_ERA = -3;

    /** Less politics is made on Saturdays and Sundays. */
    private static final double WEEKEND = -0.5;

    private final Resolver resolver;
    private final TenseWords words;

    PublicationDating(Resolver resolver, TenseWords words) {
        this.resolver = resolver;
        this.words = words;
    }

    /** The likeliest day and the words that decided it; empty if the text leaves it open. */
    Optional<Publication> date(TimeClues clues, TermClues terms) {
        Optional<Dateline> dateline = Datelines.find(clues, words);
        if (dateline.isPresent() && dateline.get().fields().year() > 0) {
            Fields fields = dateline.get().fields();
            LocalDate day = LocalDate.of(fields.year(), fields.month(), fields.day());
            String line = "date line \"" + clues.words(dateline.get().match()) + "\"";
            return Optional.of(new Publication(day, PublishedBasis.DATELINE, SURE_OF_DATELINE, line));
        }
        return infer(clues, terms, dateline);
    }

    private Optional<Publication> infer(TimeClues clues, TermClues terms, Optional<Dateline> dateline) {
        ClueReader reader = new ClueReader(clues, resolver, words);
        Optional<LocalDate> anchor = reader.anchor();
        List<LocalDate> days = days(anchor, terms);
        if (days.isEmpty()) {
            return Optional.empty(); // nothing says which year it is
        }
        List<DayClue> found = new ArrayList<>();
        dateline.ifPresent(line -> found.addAll(DatelineClues.of(line, clues)));
        found.addAll(terms.read());
        found.addAll(reader.read());
        List<DayClue> all = new ArrayList<>(found);
        all.add(new DayClue("", day -> day.getDayOfWeek().getValue() > 5 ? WEEKEND : 0));
        double slope = AGE + AGE_BY_YEAR * Math.min(MOST_YEARS, reader.years());
        anchor.ifPresent(newest -> all.add(0, new DayClue("", day -> age(newest, slope, day))));
        Likeliest likeliest = new DaySearch(all, days).likeliest();
        if (likeliest.share() < LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        PublishedBasis basis = dateline.isPresent() ? PublishedBasis.DATELINE : PublishedBasis.INFERRED;
        LocalDate day = likeliest.day();
        return Optional.of(new Publication(day, basis, Math.min(likeliest.share(), SURE), why(found, day)));
    }

    private static double age(LocalDate newest, double slope, LocalDate day) {
        double era = day.isBefore(ERA) ? BEFORE_ERA : 0;
        return era + slope * Math.log1p(Math.abs(ChronoUnit.DAYS.between(newest, day)) / 365.0);
    }

    /** The days around the text's newest date and in the terms of its people, the nearest to that date first. */
    private static List<LocalDate> days(Optional<LocalDate> anchor, TermClues terms) {
        List<LocalDate> firsts = new ArrayList<>();
        List<LocalDate> lasts = new ArrayList<>();
        anchor.ifPresent(day -> firsts.add(day.minusYears(YEARS_BEFORE)));
        anchor.ifPresent(day -> lasts.add(day.plusYears(YEARS_AFTER)));
        terms.years().ifPresent(span -> firsts.add(span.first()));
        terms.years().ifPresent(span -> lasts.add(span.last()));
        if (firsts.isEmpty()) {
            return List.of();
        }
        lasts.add(terms.known());
        LocalDate first = firsts.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = lasts.stream().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate middle = anchor.orElse(last);
        return first.datesUntil(last.plusDays(1))
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(middle, day))))
                .toList();
    }

    /** The clues that make the day likelier than the same day of the years and the weeks around it. */
    private static String why(List<DayClue> found, LocalDate day) {
        List<LocalDate> others = List.of(
                day.minusYears(1),
                day.plusYears(1),
                day.minusYears(6),
                day.plusYears(6),
                day.minusDays(7),
                day.plusDays(7),
                day.minusDays(2),
                day.plusDays(2));
        return found.stream()
                .filter(clue -> others.stream().anyMatch(other -> clue.at(day) - clue.at(other) > 1))
                .map(DayClue::words)
                .distinct()
                .limit(8)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
