package org.chamfer.scad.eval.internal.geometry.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/**
 * Keeps results of steps between evaluations, up to a number of bytes; what was used least recently goes first.
 * Thread-safe.
 */
public final class GeometryCache {
    private static final int ENTRY_BYTES = 256;
    private static final int RUN_BYTES = 96;

    private final long capacity;
    private final Map<Digest, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * A result.
     *
     * @param said what there is to say about it and about what it was made of
     */
    record Entry(Geometry geometry, Said said) {}

    /** Makes a cache for a number of bytes; 0 keeps nothing. */
    public GeometryCache(long capacity) {
        this.capacity = capacity;
    }

    /** The result of a step, {@code null} if it is not there. */
    synchronized Entry get(Digest key) {
        return entries.get(key);
    }

    /** Keeps a result, unless it is larger than the whole cache. */
    synchronized void put(Digest key, Entry entry) {
        long weight = weight(entry.geometry());
        if (weight > capacity) {
            return;
        }
        Entry old = entries.put(key, entry);
        bytes += weight - (old == null ? 0 : weight(old.geometry()));
        Iterator<Entry> eldest = entries.values().iterator();
        while (bytes > capacity) {
            bytes -= weight(eldest.next().geometry());
            eldest.remove();
        }
    }

    private static long weight(Geometry geometry) {
        return switch (geometry) {
            case Mesh mesh ->
                ENTRY_BYTES
                        + 8L * mesh.positions().length
                        + 4L * mesh.triangles().length
                        + (long) RUN_BYTES * mesh.runs().size();
            case Region region ->
                ENTRY_BYTES
                        + 16L * region.vertexCount()
                        + 32L * region.contours().size();
        };
    }
}
