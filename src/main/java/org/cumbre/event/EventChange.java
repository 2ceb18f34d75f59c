package org.cumbre.event;

import java.util.List;
import java.util.Set;

/**
 * What becomes of the events when articles come or go.
 *
 * @param gone ids of events that are no more
 * @param written events that are new or tell something else than before
 */
public record EventChange(Set<String> gone, List<FiledEvent> written) {

    public EventChange {
        gone = Set.copyOf(gone);
        written = List.copyOf(written);
    }
}
