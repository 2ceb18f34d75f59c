package org.cumbre.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;
import org.cumbre.event.Claim;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;

/**
 * A claim as consolidation looks at it.
 *
 * @param key what tells it from all other claims
 * @param name the IRI by which the user's joins and the archive name it
 * @param article what tells its article from others
 * @param published the article's day, counted from the epoch
 * @param said how much it says: exact days weigh most, then both sides and persons, then a place
 */
record Candidate(
        Report report,
        String key,
        String name,
        Sides sides,
        Days days,
        Sites sites,
        String article,
        OptionalLong published,
        int said) {

    /** The order in which claims are looked at. No two claims are equal in it. */
    static final Comparator<Candidate> MOST_SAID_FIRST = Comparator.comparingInt(Candidate::said)
            .reversed()
            .thenComparing(Candidate::report, ReportOrder.comparator())
            .thenComparing(Candidate::key);

    static Candidate of(Report report, String name) {
        Claim claim = report.claim();
        Sides sides = Sides.of(claim, ReportOrder.articleKey(report.article()));
        Days days = Days.of(claim.time());
        return new Candidate(
                report,
                ReportOrder.claimKey(report),
                name,
                sides,
                days,
                Sites.of(claim),
                ReportOrder.articleKey(report.article()),
                report.article()
                        .published()
                        .map(LocalDate::toEpochDay)
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty),
                days.exactness() * 100
                        + sides.completeness() * 10
                        + (claim.places().isEmpty() ? 0 : 5));
    }

    Claim claim() {
        return report.claim();
    }

    boolean before(Candidate other) {
        return MOST_SAID_FIRST.compare(this, other) < 0;
    }

    /** The same claim, whatever else is known of either. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate candidate && candidate.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
