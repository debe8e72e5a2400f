package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/** Sets of faces that become one face, each with the plane of its largest triangle. */
final class FaceGroups {
    private static final int GRAIN = 8192;

    private final MutableSurface surface;
    private final double tolerance;

    /** For each face its number here, -1 if it has none. */
    private final int[] numberOf;

    /** For each face here where its triangles begin in the list. */
    private final int[] begins;

    private final int[] triangles;
    private final int[] faceOf;
    private final Plane[] planes;
    private final int[] parent;

    /** For each face the next of its group, -1 for the last. */
    private final int[] following;

    private final int[] last;

    /** Prepares the faces that occur in pairs, each face an int of a long. */
    FaceGroups(MutableSurface surface, long[] pairs, double tolerance, Work work) {
        this.surface = surface;
        this.tolerance = tolerance;
        numberOf = new int[surface.faceCount];
        Arrays.fill(numberOf, -1);
        int count = 0;
        int[] faces = new int[2 * pairs.length];
        for (long pair : pairs) {
            count = number((int) (pair >>> 32), faces, count);
            count = number((int) pair, faces, count);
        }
        faceOf = Arrays.copyOf(faces, count);
        begins = new int[count + 1];
        triangles = listTriangles(work);
        planes = new Plane[count];
        parent = new int[count];
        following = new int[count];
        last = new int[count];
        for (int i = 0; i < count; i++) {
            planes[i] = largest(i);
            parent[i] = i;
            following[i] = -1;
            last[i] = i;
        }
    }

    private int number(int face, int[] faces, int count) {
        if (numberOf[face] >= 0) {
            return count;
        }
        numberOf[face] = count;
        faces[count] = face;
        return count + 1;
    }

    private int[] listTriangles(Work work) {
        Ints ofFaces = new Ints();
        work.collect(surface.triangleCount, GRAIN, ofFaces, (from, to, found) -> {
            for (int t = from; t < to; t++) {
                if (!surface.isRemoved(t) && numberOf[surface.face[t]] >= 0) {
                    found.add(t);
                }
            }
        });
        for (int i = 0; i < ofFaces.size; i++) {
            begins[numberOf[surface.face[ofFaces.items[i]]]]++;
        }
        int[] list = new int[Work.prefixSums(begins, begins.length)];
        int[] next = begins.clone();
        for (int i = 0; i < ofFaces.size; i++) {
            int t = ofFaces.items[i];
            list[next[numberOf[surface.face[t]]]++] = t;
        }
        return list;
    }

    private Plane largest(int face) {
        Plane best = new Plane();
        Plane plane = new Plane();
        for (int i = begins[face]; i < begins[face + 1]; i++) {
            int h = 3 * triangles[i];
            plane.through(surface.positions, surface.starts[h], surface.starts[h + 1], surface.starts[h + 2]);
            if (plane.size() > best.size()) {
                Plane smaller = best;
                best = plane;
                plane = smaller;
            }
        }
        return best;
    }

    /** Merges the groups of two faces if the smaller lies in the plane of the larger. */
    void merge(int face, int otherFace) {
        int a = root(numberOf[face]);
        int b = root(numberOf[otherFace]);
        if (a == b) {
            return;
        }
        boolean firstLarger = planes[a].size() >= planes[b].size();
        int large = firstLarger ? a : b;
        int small = firstLarger ? b : a;
        if (planes[large].size() > 0 && liesIn(planes[large], small)) {
            parent[small] = large;
            following[last[large]] = small;
            last[large] = last[small];
        }
    }

    private boolean liesIn(Plane plane, int group) {
        if (!plane.facesLike(planes[group]) && planes[group].size() > 0) {
            return false;
        }
        for (int face = group; face >= 0; face = following[face]) {
            for (int i = begins[face]; i < begins[face + 1]; i++) {
                int h = 3 * triangles[i];
                for (int k = 0; k < 3; k++) {
                    if (!(Math.abs(plane.distance(surface.positions, surface.starts[h + k])) <= tolerance)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int root(int face) {
        int root = face;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int i = face; parent[i] != root; ) {
            int up = parent[i];
            parent[i] = root;
            i = up;
        }
        return root;
    }

    /** Gives the triangles of each group the face of its root. */
    void writeFaces() {
        for (int face = 0; face < parent.length; face++) {
            int root = faceOf[root(face)];
            for (int i = begins[face]; i < begins[face + 1]; i++) {
                surface.face[triangles[i]] = root;
            }
        }
    }
}
