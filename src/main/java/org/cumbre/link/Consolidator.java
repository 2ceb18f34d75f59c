package org.cumbre.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cumbre.event.Consolidation;
import org.cumbre.event.Event;
import org.cumbre.event.EventArchive;
import org.cumbre.event.EventChange;
import org.cumbre.event.FiledEvent;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;

/**
 * Joins the claims of all articles into events.
 *
 * <p>Two claims tell of one event if their types are the same and their participants, days and places agree (see {@link Sides},
 * {@link Days}, {@link Sites}). Agreement is not transitive: "in 2023" agrees with 12 September 2023 and with 3 May 2023, which do not
 * agree with each other; {@link Clustering} says how that is decided. Events are found by index over participants and months, so that the
 * cost grows with the number of claims, not with its square.
 */
public final class Consolidator implements Consolidation {

    /** To be counted up with each change of what is joined: graphs consolidated by an older one are consolidated again. */
    private static final String GENERATION = "5";

    private final Joins joins;
    private final LateKnowledge late;
    private final Function<Report, String> claimNames;

    /** Joins by the claims alone. */
    public Consolidator(Function<Report, String> claimNames) {
        this(Joins.NONE, claimNames);
    }

    /**
     * @param joins what the user says of claims
     * @param claimNames the IRI of a report's claim
     */
    public Consolidator(Joins joins, Function<Report, String> claimNames) {
        this(joins, LateKnowledge.NONE, claimNames);
    }

    /**
     * @param joins what the user says of claims
     * @param gazetteer knows perhaps by now who was new when the articles were read
     * @param claimNames the IRI of a report's claim
     */
    public Consolidator(Joins joins, Gazetteer gazetteer, Function<Report, String> claimNames) {
        this(joins, LateKnowledge.of(gazetteer), claimNames);
    }

    private Consolidator(Joins joins, LateKnowledge late, Function<Report, String> claimNames) {
        this.joins = joins;
        this.late = late;
        this.claimNames = claimNames;
    }

    /** The events of some reports, ordered by their smallest report. */
    public static List<Event> consolidate(List<Report> reports) {
        return new Consolidator(ReportOrder::claimKey)
                .events(reports).stream().map(FiledEvent::event).toList();
    }

    @Override
    public List<FiledEvent> events(List<Report> reports) {
        Clustering clustering = new Clustering(joins, late, EventArchive.EMPTY, claimNames::apply);
        clustering.add(reports);
        clustering.settle();
        return filed(clustering.changed());
    }

    @Override
    public EventChange update(EventArchive archive, List<Report> removed, List<Report> added) {
        Clustering clustering = new Clustering(joins, late, archive, claimNames::apply);
        clustering.remove(removed);
        clustering.add(added);
        clustering.settle();
        List<FiledEvent> written = filed(clustering.changed());
        Set<String> gone = new HashSet<>(clustering.replaced());
        written.forEach(event -> gone.remove(event.event().id()));
        return new EventChange(gone, written);
    }

    @Override
    public String rules() {
        return GENERATION + joins.rules() + late.rules();
    }

    /** Why each of the reports of an event was joined in it, in the order in which they were looked at. */
    public List<JoinReason> reasons(List<Report> event) {
        return JoinReason.of(
                event.stream()
                        .map(report -> Candidate.of(late.in(report), claimNames.apply(report)))
                        .sorted(Candidate.MOST_SAID_FIRST)
                        .toList(),
                joins);
    }

    private static List<FiledEvent> filed(List<Cluster> clusters) {
        List<FiledEvent> events = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Set<Long> keys = new TreeSet<>();
            cluster.members().forEach(member -> keys.addAll(Filing.offered(member)));
            events.add(new FiledEvent(cluster.event(), keys));
        }
        events.sort(Comparator.comparing(
                (FiledEvent filed) -> filed.event().reports().get(0), ReportOrder.comparator()));
        return events;
    }
}
