package org.chamfer.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known under a key: named blobs and small named texts. Both are immutable and in the natural order of the
 * names; names and texts may hold any characters.
 *
 * @param blobs contents by name, as {@link ContentStore#write} gave them
 * @param attributes texts by name; together with the names and the inline contents at most 16 MB
 */
public record StoreEntry(SortedMap<String, BlobReference> blobs, SortedMap<String, String> attributes) {
    public StoreEntry {
        blobs = sorted(blobs);
        attributes = sorted(attributes);
    }

    private static <V> SortedMap<String, V> sorted(SortedMap<String, V> map) {
        SortedMap<String, V> copy = new TreeMap<>();
        copy.putAll(map);
        if (copy.containsValue(null)) {
            throw new IllegalArgumentException("an entry holds no null");
        }
        return Collections.unmodifiableSortedMap(copy);
    }
}
