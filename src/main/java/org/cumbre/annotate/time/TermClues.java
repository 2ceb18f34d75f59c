package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.entity.TermReader.Term;
import org.cumbre.event.Office;

/** Reads from who holds which office in a text the years in which it can have been published. */
final class TermClues {

    /** A text calls somebody by an office that they do not hold: before it, long after it, or in an account of earlier times. */
    private static final double NOT_IN_OFFICE = -4;
    /** Shortly before and after: the elected and the outgoing. */
    private static final double NEARLY = -1.5;
    /** Somebody is named without an office and holds none. */
    private static final double MERELY_NAMED = -0.7;

    private static final int NEARLY_DAYS = 75;
    /** Offices without an end are held as far as the gazetteer knows: by each year after that a day is so much less likely. */
    private static final double BEYOND_KNOWLEDGE = -0.7;

    private final List<Term> terms;
    private final LocalDate known;

    /** @param known the last day that the gazetteer's offices tell of */
    TermClues(List<Term> terms, LocalDate known) {
        this.terms = terms;
        this.known = known;
    }

    List<DayClue> read() {
        List<DayClue> found = new ArrayList<>();
        for (Term term : terms) {
            found.add(new DayClue(term.words(), day -> score(term, day)));
        }
        return found;
    }

    /** The last day that is known of at all. */
    LocalDate known() {
        return known;
    }

    /** The first day and the last that an office of the text, if any, makes possible. */
    Optional<Span> years() {
        List<Office> held = terms.stream()
                .filter(Term::titled)
                .flatMap(term -> term.offices().stream())
                .toList();
        Optional<LocalDate> first =
                held.stream().flatMap(office -> office.from().stream()).min(Comparator.naturalOrder());
        LocalDate last = held.stream()
                .map(office -> office.to().orElse(known.plusYears(2)))
                .max(Comparator.naturalOrder())
                .orElse(known);
        return first.map(from -> new Span(from, last));
    }

    /** Days from the first to the last. */
    record Span(LocalDate first, LocalDate last) {}

    private double score(Term term, LocalDate day) {
        double beyond = beyond(term, day);
        if (heldOn(term, day)) {
            return beyond;
        }
        if (!term.titled()) {
            return MERELY_NAMED;
        }
        boolean nearly = heldOn(term, day.plusDays(NEARLY_DAYS)) || heldOn(term, day.minusDays(NEARLY_DAYS));
        return nearly ? NEARLY : NOT_IN_OFFICE;
    }

    private double beyond(Term term, LocalDate day) {
        return term.titled() && day.isAfter(known) ? BEYOND_KNOWLEDGE * ChronoUnit.DAYS.between(known, day) / 365.0 : 0;
    }

    private static boolean heldOn(Term term, LocalDate day) {
        for (Office office : term.offices()) { // asked for every day of decades
            if (office.heldOn(day)) {
                return true;
            }
        }
        return false;
    }
}
