package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.TimeValue;

/**
 * Reads the years that a text names as this, the last or the next one ("en lo que va de 2010", "el año que viene, 2025"), and how long
 * ago something with a date was ("se cumplen diez años de la guerra de 2003").
 */
final class YearClues {

    private static final double OTHER_YEAR = -7;
    private static final double OTHER_COPYRIGHT = -4;
    private static final double OTHER_ANNIVERSARY = -5;
    private static final double NEAR_ANNIVERSARY = -0.7;

    /** "Hoy se cumple un año", and it is another day of the year. */
    private static final double OTHER_DAY = -8.5;

    /** Sections of tense.txt for words before a year, and how many years it is from publication. */
    private static final Map<String, Integer> SECTIONS = Map.of("thisYear", 0, "lastYear", -1, "nextYear", 1);

    /** Pieces from a length to the date of what happened: "un año del ataque suicida que el 5 de mayo de 2014 mató a diez". */
    private static final int REACH = 14;
    /** Pieces from the verb to the length: "se cumplen hoy ya casi diez años". */
    private static final int REACH_BACK = 5;

    private final TimeClues clues;
    private final SupposedTimes times;
    private final TenseWords words;
    private final List<DayClue> found = new ArrayList<>();

    YearClues(TimeClues clues, SupposedTimes times, TenseWords words) {
        this.clues = clues;
        this.times = times;
        this.words = words;
    }

    List<DayClue> read() {
        List<Piece> pieces = clues.pieces();
        for (int i = 1; i < pieces.size(); i++) {
            if (year(i)) {
                named(i);
                copyright(i);
            }
        }
        for (Match match : clues.matches()) {
            length(match).ifPresent(length -> anniversary(match, length));
        }
        return found;
    }

    /** The years that the text calls this, the last or the next one, as publication would have it. */
    Optional<LocalDate> anchor() {
        for (int i = 1; i < clues.pieces().size(); i++) {
            Optional<Integer> offset = year(i) ? offset(i) : Optional.empty();
            if (offset.isPresent()) {
                return Optional.of(LocalDate.of(clues.pieces().get(i).number() - offset.get(), 1, 1));
            }
        }
        return Optional.empty();
    }

    private boolean year(int index) {
        Piece piece = clues.pieces().get(index);
        return piece.folded().length() == 4 && Shape.LIKELY_YEAR.admits(piece.number());
    }

    private Optional<Integer> offset(int index) {
        List<String> before = new ArrayList<>();
        for (int i = Math.max(0, index - 8); i < index; i++) {
            Piece piece = clues.pieces().get(i);
            if (piece.letters()) {
                before.add(piece.folded());
            }
        }
        return SECTIONS.entrySet().stream()
                .filter(section -> words.endsAt(section.getKey(), before, before.size()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void named(int index) {
        int year = clues.pieces().get(index).number();
        offset(index)
                .ifPresent(offset -> found.add(
                        new DayClue(wordsBefore(index), day -> day.getYear() + offset == year ? 0 : OTHER_YEAR)));
    }

    private String wordsBefore(int index) {
        int start = clues.pieces().get(Math.max(0, index - 3)).span().start();
        return clues.document()
                .text()
                .substring(start, clues.pieces().get(index).span().end());
    }

    /** "© 2013". */
    private void copyright(int index) {
        int year = clues.pieces().get(index).number();
        if (clues.pieces().get(index - 1).folded().equals("©")) {
            found.add(new DayClue("© " + year, day -> day.getYear() == year ? 0 : OTHER_COPYRIGHT));
        }
    }

    /** A length of time in months or years: of an expression such as "diez años", or "diez años después". */
    private Optional<Length> length(Match match) {
        Construction kind = match.rule().kind();
        boolean after = kind == Construction.SHIFT
                && !match.value("anchor").orElse("").equals("publication")
                && match.value("sign").orElse("").equals("+");
        if (!after && kind != Construction.DURATION) {
            return Optional.empty();
        }
        String unit = match.value("unit").orElse("D");
        int number = match.number("number");
        boolean years = !TimeUnits.ofDays(unit) && !match.has("clockUnit") && number > 0 && number < 500;
        return years && (after || anniversaryBefore(match))
                ? Optional.of(new Length(number, unit, match.has("half")))
                : Optional.empty();
    }

    private record Length(int number, String unit, boolean half) {

        LocalDate after(LocalDate day) {
            LocalDate end = TimeUnits.plus(day, number, unit);
            return half ? TimeUnits.plusHalf(end, 1, unit) : end;
        }
    }

    private boolean anniversaryBefore(Match match) {
        return clues.pieces().subList(Math.max(0, match.first() - REACH_BACK), match.first()).stream()
                .anyMatch(piece -> words.has("anniversary", piece.folded()));
    }

    /** What happened at a date in the same clause was so long ago. */
    private void anniversary(Match match, Length length) {
        int sentence = clues.pieces().get(match.last()).sentence();
        clues.matches().stream()
                .filter(other -> other.first() > match.last() && other.first() <= match.last() + REACH)
                .filter(other -> clues.pieces().get(other.first()).sentence() == sentence)
                .flatMap(other -> times.explicit(other).stream())
                .findFirst()
                .ifPresent(date -> found.add(anniversary(match, length, date)));
    }

    private DayClue anniversary(Match match, Length length, TimeValue date) {
        Optional<Match> onDay = clues.matches().stream()
                .filter(other -> other.rule().kind() == Construction.DEICTIC && other.has("deictic"))
                .filter(other -> other.last() < match.first() && other.first() >= match.first() - REACH_BACK)
                .findFirst();
        int offset = onDay.map(day -> day.number("deictic")).orElse(0);
        double other = onDay.isPresent() ? OTHER_DAY : 0;
        return new DayClue(clues.words(match), day -> {
            LocalDate told = day.plusDays(offset);
            return since(date, length, told) + (exact(date, length, told) ? 0 : other);
        });
    }

    private static boolean exact(TimeValue date, Length length, LocalDate day) {
        return date.begin().filter(begin -> length.after(begin).equals(day)).isPresent()
                || !date.begin().equals(date.end());
    }

    private static double since(TimeValue date, Length length, LocalDate day) {
        if (date.begin().isEmpty() || date.end().isEmpty()) {
            return 0;
        }
        LocalDate first = length.after(date.begin().get());
        LocalDate last = length.after(date.end().get());
        long off = day.isBefore(first)
                ? ChronoUnit.DAYS.between(day, first)
                : Math.max(0, ChronoUnit.DAYS.between(last, day));
        long tolerance = length.unit().equals("M") ? 25 : 200;
        return off <= 7 ? 0 : off <= tolerance ? NEAR_ANNIVERSARY : OTHER_ANNIVERSARY;
    }
}
