package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.annotate.time.Datelines.Dateline;
import org.cumbre.text.PublishedBasis;

/**
 * Works out from a text the day on which it was published: from its date line, else by scoring days against everything the text says of
 * time. Where several days that are far apart fit about as well it gives none.
 */
public final class PublicationDating {

    private static final double SURE_OF_DATELINE = 0.97;
    private static final double LEAST_CONFIDENCE = 0.6;
    /** So much less likely than the best that it need not be counted. */
    private static final double HOPELESS = 14;

    private static final int YEARS_AFTER = 8;
    private static final int YEARS_BEFORE = 3;
    /** An article's newest date is rarely much older than the article: by each year this is so much less likely. */
    private static final double AGE = -0.9 / 365;

    private final Resolver resolver;

    /**
     * A day of publication read from a text.
     *
     * @param day the likeliest
     * @param basis DATELINE or INFERRED
     * @param confidence between 0 and 1: that it is this day or one beside it
     * @param why the words that decided it
     */
    public record Dating(LocalDate day, PublishedBasis basis, double confidence, String why) {}

    private record Scored(LocalDate day, double score) {}

    PublicationDating(Resolver resolver) {
        this.resolver = resolver;
    }

    Optional<Dating> date(TimeClues clues) {
        Optional<Dateline> dateline = Datelines.find(clues);
        if (dateline.isPresent() && dateline.get().fields().year() > 0) {
            Fields fields = dateline.get().fields();
            LocalDate day = LocalDate.of(fields.year(), fields.month(), fields.day());
            String words =
                    clues.span(dateline.get().match()).of(clues.document().text());
            return Optional.of(
                    new Dating(day, PublishedBasis.DATELINE, SURE_OF_DATELINE, "date line \"" + words + "\""));
        }
        return infer(clues, dateline);
    }

    private Optional<Dating> infer(TimeClues clues, Optional<Dateline> dateline) {
        ClueReader reader = new ClueReader(clues, resolver);
        Optional<LocalDate> anchor = reader.anchor();
        if (anchor.isEmpty()) {
            return Optional.empty(); // nothing says which year it is
        }
        List<DayClue> found = new ArrayList<>(reader.read());
        dateline.ifPresent(line -> found.add(clueOf(line, clues)));
        List<Scored> days = scored(found, anchor.get());
        Scored best =
                days.stream().max(Comparator.comparingDouble(Scored::score)).orElseThrow();
        double confidence = confidence(best, days);
        if (confidence < LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        PublishedBasis basis = dateline.isPresent() ? PublishedBasis.DATELINE : PublishedBasis.INFERRED;
        return Optional.of(new Dating(best.day(), basis, confidence, why(found, best.day())));
    }

    private static DayClue clueOf(Dateline line, TimeClues clues) {
        MonthDay said = MonthDay.of(line.fields().month(), line.fields().day());
        return new DayClue(clues.span(line.match()).of(clues.document().text()), day -> {
            MonthDay same = MonthDay.from(day);
            return same.equals(said) ? 0 : MonthDay.from(day.minusDays(1)).equals(said) ? -2.5 : DayClue.IMPOSSIBLE;
        });
    }

    private static List<Scored> scored(List<DayClue> found, LocalDate anchor) {
        List<Scored> days = new ArrayList<>();
        LocalDate last = anchor.plusYears(YEARS_AFTER);
        double best = Double.NEGATIVE_INFINITY;
        for (LocalDate day = anchor; day.isBefore(last); day = next(day, anchor)) {
            double score = AGE * Math.abs(ChronoUnit.DAYS.between(anchor, day));
            for (int i = 0; i < found.size() && score > best - HOPELESS; i++) {
                score += found.get(i).at(day);
            }
            if (score > best - HOPELESS) {
                days.add(new Scored(day, score));
                best = Math.max(best, score);
            }
        }
        return days;
    }

    /** From the anchor on day by day, and for the first years as far back: the likeliest come first. */
    private static LocalDate next(LocalDate day, LocalDate anchor) {
        long off = ChronoUnit.DAYS.between(anchor, day);
        if (off < 0) {
            return anchor.minusDays(off - 1);
        }
        return off > 0 && off <= 365L * YEARS_BEFORE ? anchor.minusDays(off) : day.plusDays(1);
    }

    /** The share of all likelihood that lies on the best day and the days beside it. */
    private static double confidence(Scored best, List<Scored> days) {
        double all = 0;
        double near = 0;
        for (Scored scored : days) {
            double weight = Math.exp(scored.score() - best.score());
            all += weight;
            near += Math.abs(ChronoUnit.DAYS.between(best.day(), scored.day())) <= 1 ? weight : 0;
        }
        return near / all;
    }

    /** The clues that make the day likelier than the same day of the years and the weeks around it. */
    private static String why(List<DayClue> found, LocalDate day) {
        List<LocalDate> others = List.of(
                day.minusYears(1),
                day.plusYears(1),
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
