package org.cumbre.event;

import java.util.List;

/** Joins the claims of all articles into events. What comes out depends on the claims alone, never on their order. */
public interface Consolidation {

    /**
     * The events of some claims. Claims of different types are never of one event, so that all claims of a type may be given at a time.
     */
    List<FiledEvent> events(List<Report> reports);

    /**
     * What becomes of the events when claims come and go: afterwards they are what {@link #events} would make of all claims.
     *
     * @param archive the events as they were before
     * @param removed claims that the archive knows and that are no more
     * @param added claims that the archive does not know
     */
    EventChange update(EventArchive archive, List<Report> removed, List<Report> added);

    /** A print of all that decides besides the claims: where it is another one, all events are to be made again. */
    String rules();
}
