package org.cumbre.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers what a function gave, for the few thousand words that make up most of any text. The function must give the same each time;
 * its results are shared by all threads and must not be changed. When it holds too many it forgets all.
 */
public final class Memo<K, V> {

    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();
    private final Function<? super K, ? extends V> function;
    private final int most;

    /** @param most results that are kept */
    public Memo(int most, Function<? super K, ? extends V> function) {
        this.function = function;
        this.most = most;
    }

    public V of(K key) {
        V found = known.get(key);
        if (found == null) {
            found = function.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }
}
