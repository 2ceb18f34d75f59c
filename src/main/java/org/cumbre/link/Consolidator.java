package org.cumbre.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Event;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;

/**
 * Joins the claims of all articles into events. The result depends on the claims alone, never on the order in which they come.
 *
 * <p>Two claims tell of one event if their types are the same and their participants, days and places agree (see {@link Sides},
 * {@link Days}, {@link Sites}). Agreement is not transitive: "in 2023" agrees with 12 September 2023 and with 3 May 2023, which do not
 * agree with each other. So the claims that say most come first, and each joins the event whose claims all agree with it; of several
 * the best one, of none a new one. Events are found by index over participants and months, so that the cost grows with the number of
 * claims, not with its square.
 */
public final class Consolidator {

    private static final Comparator<Candidate> MOST_SAID_FIRST = Comparator.comparingInt(Candidate::said)
            .reversed()
            .thenComparing(Candidate::report, ReportOrder.comparator());

    private Consolidator() {}

    /** The events, ordered by their smallest report. */
    public static List<Event> consolidate(List<Report> reports) {
        List<Candidate> ordered =
                reports.stream().map(Candidate::of).sorted(MOST_SAID_FIRST).toList();
        List<Cluster> clusters = new ArrayList<>();
        ClusterIndex index = new ClusterIndex();
        for (Candidate candidate : ordered) {
            Optional<Cluster> best = index.near(candidate)
                    .filter(cluster -> cluster.agreesWith(candidate))
                    .max(Comparator.comparingInt((Cluster cluster) -> cluster.likeness(candidate))
                            .thenComparing(
                                    Comparator.comparingInt(Cluster::number).reversed()));
            Cluster home = best.orElseGet(() -> {
                Cluster fresh = new Cluster(clusters.size());
                clusters.add(fresh);
                return fresh;
            });
            home.add(candidate);
            index.add(home, candidate);
        }
        return clusters.stream()
                .map(Cluster::event)
                .sorted(Comparator.comparing((Event event) -> event.reports().get(0), ReportOrder.comparator()))
                .toList();
    }
}
