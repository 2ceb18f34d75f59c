package org.cumbre.event;

import java.time.LocalDate;
import java.util.Comparator;
import org.cumbre.text.Article;

/** The order in which reports are told: by day of publication (unknown days first), article, place in the text, claim. */
public final class ReportOrder {

    private static final Comparator<Report> ORDER = Comparator.comparing(
                    (Report report) -> report.article().published().orElse(LocalDate.MIN))
            .thenComparing(report -> articleKey(report.article()))
            .thenComparing(report -> report.claim().evidence().span())
            .thenComparing(report -> report.claim().id());

    private ReportOrder() {}

    public static Comparator<Report> comparator() {
        return ORDER;
    }

    /** What tells one article from another: its address, else its source. */
    public static String articleKey(Article article) {
        return article.url().orElse(article.source());
    }

    /** What tells one claim from all others. */
    public static String claimKey(Report report) {
        return articleKey(report.article()) + "#" + report.claim().id();
    }
}
