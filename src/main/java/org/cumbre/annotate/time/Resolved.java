package org.cumbre.annotate.time;

import org.cumbre.event.TimeValue;

/**
 * What a match comes to.
 *
 * @param type of TIMEX3
 * @param value with its days where they can be known
 * @param how it was resolved, in a few words
 */
record Resolved(TimexType type, TimeValue value, String how) {

    static Resolved date(TimeValue value, String how) {
        return new Resolved(TimexType.DATE, value, how);
    }

    Resolved with(TimeValue other) {
        return new Resolved(type, other, how);
    }
}
