package org.chamfer.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Triangles that follow one another in a {@link Mesh} and come from the same place.
 *
 * @param firstTriangle index of the first triangle
 * @param triangleCount number of triangles, at least 1
 * @param origin where they come from
 */
public record MeshRun(int firstTriangle, int triangleCount, MeshOrigin origin) {
    public MeshRun {
        if (firstTriangle < 0 || triangleCount < 1) {
            throw new IllegalArgumentException("a run needs triangles: " + firstTriangle + ", " + triangleCount);
        }
    }

    /**
     * Runs one after the other from the first triangle on, whatever their {@link #firstTriangle()}. Those of the same
     * origin that follow one another become one.
     */
    public static List<MeshRun> inOrder(List<MeshRun> runs) {
        List<MeshRun> ordered = new ArrayList<>();
        int next = 0;
        for (MeshRun run : runs) {
            MeshRun last = ordered.isEmpty() ? null : ordered.getLast();
            if (last != null && last.origin.equals(run.origin)) {
                ordered.set(
                        ordered.size() - 1,
                        new MeshRun(last.firstTriangle, last.triangleCount + run.triangleCount, run.origin));
            } else {
                ordered.add(new MeshRun(next, run.triangleCount, run.origin));
            }
            next += run.triangleCount;
        }
        return ordered;
    }
}
