package org.chamfer.ui.graph.internal.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps what was asked for last, up to a number; the rest is found out again. */
final class Recent<K, V> {
    private final Map<K, V> kept;
    private final Consumer<V> freed;

    /** @param most how many are kept @param freed is given what is no longer kept */
    Recent(int most, Consumer<V> freed) {
        this.freed = freed;
        this.kept = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                if (size() <= most) {
                    return false;
                }
                freed.accept(eldest.getValue());
                return true;
            }
        };
    }

    V get(K key, Function<K, V> find) {
        V known = kept.get(key);
        if (known == null) {
            known = find.apply(key);
            kept.put(key, known);
        }
        return known;
    }

    void clear() {
        kept.values().forEach(freed);
        kept.clear();
    }
}
