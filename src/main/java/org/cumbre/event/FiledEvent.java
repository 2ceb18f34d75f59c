package org.cumbre.event;

import java.util.Set;

/**
 * An event and the keys under which it is found again by whoever looks for events that a claim could tell of.
 *
 * @param keys hashes of at most 55 bits, not negative: what two events share by chance costs a look, and no more
 */
public record FiledEvent(Event event, Set<Long> keys) {

    public FiledEvent {
        keys = Set.copyOf(keys);
    }
}
