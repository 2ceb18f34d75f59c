package org.cumbre.language;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is read once for a language, however many ask for it, and held as long as memory lasts: tens of megabytes that do not change once
 * they are read. Safe for use by many threads.
 */
public final class Shared<T> {

    private final Map<String, SoftReference<T>> held = new ConcurrentHashMap<>();
    private final Function<LanguagePack, T> reader;

    /** @param reader reads it from a language's pack; what it gives is never changed */
    public Shared(Function<LanguagePack, T> reader) {
        this.reader = reader;
    }

    /** That of a language, read if nobody holds it. */
    public T of(LanguagePack pack) {
        Optional<T> known = known(pack);
        return known.isPresent() ? known.get() : read(pack);
    }

    /** One at a time: who waits gets what the first has read. */
    private synchronized T read(LanguagePack pack) {
        return known(pack).orElseGet(() -> {
            T fresh = reader.apply(pack);
            held.put(pack.tag(), new SoftReference<>(fresh));
            return fresh;
        });
    }

    private Optional<T> known(LanguagePack pack) {
        return Optional.ofNullable(held.get(pack.tag())).map(SoftReference::get);
    }
}
