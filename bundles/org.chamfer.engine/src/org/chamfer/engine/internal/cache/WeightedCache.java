package org.chamfer.engine.internal.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A map that forgets what was least recently used as soon as all together is too heavy. Thread-safe. */
final class WeightedCache<K, V> {
    private final long capacity;
    private final Map<K, Weighted<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private record Weighted<V>(V value, long weight) {}

    /**
     * Makes an empty cache.
     *
     * @param capacity in bytes; 0 to keep nothing
     */
    WeightedCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<V> get(K key) {
        Weighted<V> entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value);
    }

    /** Keeps a value, unless it is heavier than the whole cache may be. */
    synchronized void put(K key, V value, long bytes) {
        remove(key);
        if (bytes > capacity) {
            return;
        }
        entries.put(key, new Weighted<>(value, bytes));
        weight += bytes;
        trim(capacity);
    }

    /** Forgets so much that the rest weighs no more than a number of bytes. */
    synchronized void trim(long bytes) {
        Iterator<Weighted<V>> eldest = entries.values().iterator();
        while (weight > bytes) {
            weight -= eldest.next().weight;
            eldest.remove();
        }
    }

    synchronized void remove(K key) {
        Weighted<V> old = entries.remove(key);
        if (old != null) {
            weight -= old.weight;
        }
    }
}
