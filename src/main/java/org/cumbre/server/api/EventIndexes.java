package org.cumbre.server.api;

import java.util.Optional;
import org.cumbre.store.EventStore;

/** Keeps the index of the events as they stand; makes it anew when the store has changed. */
final class EventIndexes {

    private final EventStore store;
    private Optional<Version> last = Optional.empty();

    private record Version(long number, EventIndex index) {}

    EventIndexes(EventStore store) {
        this.store = store;
    }

    synchronized EventIndex current() {
        long number = store.version();
        Version version = last.filter(known -> known.number() == number)
                .orElseGet(() -> new Version(number, store.read(graphs -> EventIndex.of(graphs.getDefaultGraph()))));
        last = Optional.of(version);
        return version.index();
    }
}
