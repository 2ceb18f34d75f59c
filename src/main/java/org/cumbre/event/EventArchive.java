package org.cumbre.event;

import java.util.Collection;
import java.util.List;

/** The events that were consolidated before, as far as consolidation has to look at them again. */
public interface EventArchive {

    /** An archive without events. */
    EventArchive EMPTY = new EventArchive() {
        @Override
        public List<FormerEvent> filed(Collection<Long> keys) {
            return List.of();
        }

        @Override
        public List<FormerEvent> telling(Collection<String> claims) {
            return List.of();
        }
    };

    /** The events filed under any of the keys, each once. */
    List<FormerEvent> filed(Collection<Long> keys);

    /**
     * The events that claims are joined in, each once.
     *
     * @param claims IRIs of claims; those that are in no event are passed over
     */
    List<FormerEvent> telling(Collection<String> claims);
}
