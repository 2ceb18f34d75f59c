package org.cumbre.link;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.cumbre.event.Claim;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;

/**
 * A claim as consolidation looks at it.
 *
 * @param article what tells its article from others
 * @param published the article's day, counted from the epoch
 * @param said how much it says: exact days weigh most, then both sides and persons, then a place
 */
record Candidate(Report report, Sides sides, Days days, Sites sites, String article, OptionalLong published, int said) {

    static Candidate of(Report report) {
        Claim claim = report.claim();
        Sides sides = Sides.of(claim);
        Days days = Days.of(claim.time());
        return new Candidate(
                report,
                sides,
                days,
                Sites.of(claim.places()),
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
}
