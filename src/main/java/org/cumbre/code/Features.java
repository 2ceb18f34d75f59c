package org.cumbre.code;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cumbre.event.EventType;

/** Features of an option: each for its question as such, for events of the same quad class, and for those of the same type. */
final class Features {

    private final String subject;
    private final EventType type;
    private final Set<String> all = new LinkedHashSet<>();

    Features(Question.Subject about, Told told) {
        this(about, told.claim().type());
    }

    Features(Question.Subject about, EventType type) {
        this.subject = about.word();
        this.type = type;
    }

    Features add(String feature) {
        all.add(subject + ":" + feature);
        all.add(subject + "/" + type.quad().name().toLowerCase(java.util.Locale.ROOT) + ":" + feature);
        all.add(subject + "/" + type.label() + ":" + feature);
        return this;
    }

    Features addAll(Collection<String> features) {
        features.forEach(this::add);
        return this;
    }

    Set<String> all() {
        return all;
    }
}
