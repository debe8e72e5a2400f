package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Makes one face of neighbouring faces that lie in one plane and are of one origin, as two operands' often do.
 *
 * <p>Precondition: triangles of one face are coplanar within the tolerance. Postcondition: the same, measured from the
 * plane of the largest triangle of each face, so that deviations do not add up from face to face. Only faces that meet at
 * an edge within the scope are merged. Time is linear in the triangles and, if there is anything to merge at all, in the faces.
 */
final class FaceMerging {
    private static final int GRAIN = 1024;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final double tolerance;

    FaceMerging(SurfaceEditor editor, Scope scope, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.tolerance = tolerance;
    }

    /** Merges faces that meet at the edges of these vertices. */
    void merge(Ints vertices, Work work) {
        long[] neighbors = candidates(vertices, work);
        if (neighbors.length == 0) {
            return;
        }
        work.checkCancelled();
        FaceGroups groups = new FaceGroups(surface, neighbors, tolerance, work);
        for (int i = 0; i < neighbors.length; i++) {
            if (i == 0 || neighbors[i] != neighbors[i - 1]) {
                groups.merge((int) (neighbors[i] >>> 32), (int) neighbors[i]);
            }
        }
        groups.writeFaces();
    }

    /** Pairs of faces, sorted, with repetitions, that look like one plane where they meet. */
    private long[] candidates(Ints vertices, Work work) {
        int[] origins = canonicalOrigins();
        Ints pairs = new Ints();
        work.collect(vertices.size, GRAIN, pairs, (from, to, found) -> {
            for (int i = from; i < to; i++) {
                find(vertices.items[i], origins, found);
            }
        });
        long[] found = new long[pairs.size / 2];
        for (int i = 0; i < found.length; i++) {
            found[i] = (long) pairs.items[2 * i] << 32 | pairs.items[2 * i + 1];
        }
        Arrays.sort(found);
        return found;
    }

    /** Appends the pairs of faces at the edges of a vertex, the smaller number first. */
    private void find(int v, int[] origins, Ints found) {
        int first = editor.out(v);
        int h = first;
        while (h >= 0) {
            int w = editor.end(h);
            int f = surface.face[h / 3];
            int g = surface.face[surface.pairs[h] / 3];
            if (f != g
                    && scope.contains(w)
                    && origins[surface.faceOrigin[f]] == origins[surface.faceOrigin[g]]
                    && isFlat(h)) {
                found.add(Math.min(f, g), Math.max(f, g));
            }
            h = editor.around(h);
            if (h == first) {
                break;
            }
        }
    }

    /** For each origin the first that is equal to it. */
    private int[] canonicalOrigins() {
        Map<MeshOrigin, Integer> first = new HashMap<>();
        int[] canonical = new int[surface.originTable.size()];
        for (int i = 0; i < canonical.length; i++) {
            Integer known = first.putIfAbsent(surface.originTable.get(i), i);
            canonical[i] = known == null ? i : known;
        }
        return canonical;
    }

    /** True if the two triangles at an edge lie in one plane, side by side. */
    private boolean isFlat(int h) {
        int g = surface.pairs[h];
        int a = surface.starts[h];
        int b = surface.starts[g];
        int c = surface.starts[SurfaceEditor.previous(h)];
        int d = surface.starts[SurfaceEditor.previous(g)];
        boolean firstLarger = Measure.squaredArea(surface, a, b, c) >= Measure.squaredArea(surface, b, a, d);
        Plane plane = new Plane();
        plane.through(surface.positions, a, firstLarger ? b : d, firstLarger ? c : b);
        return Math.abs(plane.distance(surface.positions, firstLarger ? d : c)) <= tolerance
                && (Measure.normalProduct(surface, a, b, c, b, a, d) > 0
                        || Measure.squaredHeight(surface, a, b, c) <= tolerance * tolerance
                        || Measure.squaredHeight(surface, b, a, d) <= tolerance * tolerance);
    }
}
