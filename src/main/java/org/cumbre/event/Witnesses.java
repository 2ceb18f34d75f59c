package org.cumbre.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The independent texts behind some claims. What one article says twice is one witness, and so are articles that are near copies of each
 * other, such as one agency's text in several newspapers.
 *
 * @param groups the reports of each witness
 */
public record Witnesses(List<List<Report>> groups) {

    public Witnesses {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** A copy of a copy is a copy: articles are joined to the first group that has a near copy of them, and groups that share one are one. */
    public static Witnesses of(List<Report> reports) {
        Map<String, List<Report>> articles = new LinkedHashMap<>();
        reports.stream()
                .sorted(ReportOrder.comparator())
                .forEach(report -> articles.computeIfAbsent(
                                ReportOrder.articleKey(report.article()), any -> new ArrayList<>())
                        .add(report));
        List<List<Report>> groups = new ArrayList<>();
        for (List<Report> article : articles.values()) {
            List<Report> joined = new ArrayList<>(article);
            groups.removeIf(group -> copied(group, article) && joined.addAll(group));
            groups.add(joined);
        }
        return new Witnesses(groups);
    }

    public int count() {
        return groups.size();
    }

    private static boolean copied(List<Report> group, List<Report> article) {
        return group.stream()
                .anyMatch(report -> report.sketch().nearCopyOf(article.get(0).sketch()));
    }
}
