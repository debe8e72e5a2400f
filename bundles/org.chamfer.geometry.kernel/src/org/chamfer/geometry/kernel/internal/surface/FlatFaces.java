package org.chamfer.geometry.kernel.internal.surface;

import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.RadixSort;

/**
 * Finds the flat faces of a surface: neighbouring triangles of one origin that lie, with all corners, within the
 * tolerance of the plane of the largest of them and face the same way. Triangles thinner than the tolerance belong to
 * either neighbour.
 *
 * <p>Two triangles are linked if the far corner of one lies in the plane of the other. Each set of triangles that hang
 * together by links is then cut into faces, from its largest triangles on.
 */
final class FlatFaces {
    private static final int GRAIN = 4096;

    /** Between triangles that face the same way, the least cosine of the angle of their normals. */
    private static final double ALIKE = 0.5;

    private final double[] positions;
    private final int[] starts;
    private final int[] pairs;
    private final double[] normals;
    private final int[] origins;
    private final double tolerance;
    /** For each triangle the first one of its face, once it is known. */
    private final int[] groups;
    /** For each half-edge whether the triangles on both sides are linked. */
    private final boolean[] linked;

    private final Ints members = new Ints();
    private final Ints reached = new Ints();
    private final RadixSort sorter = new RadixSort();
    private long[] keys = new long[16];
    private int count;

    /** Triangles must be paired; the normals of triangles in a face are replaced by the one of its largest. */
    FlatFaces(double[] positions, int[] starts, int[] pairs, double[] normals, int[] origins, double tolerance) {
        this.positions = positions;
        this.starts = starts;
        this.pairs = pairs;
        this.normals = normals;
        this.origins = origins;
        this.tolerance = tolerance;
        groups = new int[starts.length / 3];
        linked = new boolean[starts.length];
    }

    /** For each triangle the number of its face. */
    int[] groups() {
        return groups;
    }

    /** Number of faces. */
    int count() {
        return count;
    }

    void find(Work work) {
        work.forRange(groups.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                link(t);
            }
        });
        work.forRange(groups.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                groups[t] = hasLinks(t) ? -1 : t;
            }
        });
        for (int t = 0; t < groups.length; t++) {
            poll(t, work);
            if (groups[t] < 0) {
                divide(t, work);
            }
        }
        number();
    }

    private static void poll(int step, Work work) {
        if (step % GRAIN == 0) {
            work.checkCancelled();
        }
    }

    private boolean hasLinks(int t) {
        return linked[3 * t] || linked[3 * t + 1] || linked[3 * t + 2];
    }

    /** Links a triangle with those neighbours whose half-edges have larger numbers. */
    private void link(int t) {
        for (int h = 3 * t; h < 3 * t + 3; h++) {
            int g = pairs[h];
            if (g > h && isLink(h, g, t, g / 3)) {
                linked[h] = true;
                linked[g] = true;
            }
        }
    }

    private boolean isLink(int h, int g, int t, int other) {
        return origins[t] == origins[other]
                && (isNear(t, starts[h], starts[Surface.previous(g)])
                        || isNear(other, starts[h], starts[Surface.previous(h)]));
    }

    /** True if a vertex lies within the tolerance of a triangle's plane through another one. */
    private boolean isNear(int t, int corner, int vertex) {
        int a = 3 * corner;
        int v = 3 * vertex;
        int n = 3 * t;
        double distance = (positions[v] - positions[a]) * normals[n]
                + (positions[v + 1] - positions[a + 1]) * normals[n + 1]
                + (positions[v + 2] - positions[a + 2]) * normals[n + 2];
        return Math.abs(distance) <= tolerance;
    }

    /** Cuts what hangs together with a triangle into faces. */
    private void divide(int first, Work work) {
        members.clear();
        members.add(first);
        groups[first] = first;
        for (int i = 0; i < members.size; i++) {
            poll(i, work);
            gather(members.items[i], first);
        }
        int n = members.size;
        for (int i = 0; i < n; i++) {
            groups[members.items[i]] = -1;
        }
        // Mostly the largest triangle's face is all there is.
        if (flood(members.items[measured()]) < n) {
            sorter.sort(keys, members.items, 0, n);
            for (int i = 0; i < n; i++) {
                poll(i, work);
                if (groups[members.items[i]] < 0) {
                    flood(members.items[i]);
                }
            }
        }
    }

    private void gather(int t, int mark) {
        for (int h = 3 * t; h < 3 * t + 3; h++) {
            int other = pairs[h] / 3;
            if (linked[h] && groups[other] < 0) {
                groups[other] = mark;
                members.add(other);
            }
        }
    }

    /** Computes keys that put the largest triangles first, in single precision; returns the place of the largest. */
    private int measured() {
        int n = members.size;
        if (n > keys.length) {
            keys = new long[n + (n >> 1)];
        }
        int largest = 0;
        for (int i = 0; i < n; i++) {
            keys[i] = Integer.MAX_VALUE - Float.floatToRawIntBits((float) Math.sqrt(squaredArea(members.items[i])));
            largest = keys[i] < keys[largest] ? i : largest;
        }
        return largest;
    }

    /** Gives a triangle and what belongs to it one group; returns how many triangles these are. */
    private int flood(int seed) {
        groups[seed] = seed;
        reached.clear();
        reached.add(seed);
        for (int i = 0; i < reached.size; i++) {
            spread(seed, reached.items[i]);
        }
        return reached.size;
    }

    private void spread(int seed, int t) {
        for (int h = 3 * t; h < 3 * t + 3; h++) {
            if (linked[h]) {
                int g = pairs[h];
                int other = g / 3;
                if (groups[other] < 0 && belongs(seed, other, starts[Surface.previous(g)])) {
                    groups[other] = seed;
                    normals[3 * other] = normals[3 * seed];
                    normals[3 * other + 1] = normals[3 * seed + 1];
                    normals[3 * other + 2] = normals[3 * seed + 2];
                    reached.add(other);
                }
            }
        }
    }

    private boolean belongs(int seed, int t, int farCorner) {
        if (!isNear(seed, starts[3 * seed], farCorner)) {
            return false;
        }
        double cosine = normals[3 * seed] * normals[3 * t]
                + normals[3 * seed + 1] * normals[3 * t + 1]
                + normals[3 * seed + 2] * normals[3 * t + 2];
        return cosine > ALIKE || isThin(t);
    }

    /** True if the height on the longest edge is within the tolerance. */
    private boolean isThin(int t) {
        double longest = Math.max(squaredEdge(3 * t), Math.max(squaredEdge(3 * t + 1), squaredEdge(3 * t + 2)));
        return squaredArea(t) <= tolerance * tolerance * longest;
    }

    private double squaredEdge(int h) {
        int a = 3 * starts[h];
        int b = 3 * starts[Surface.next(h)];
        double x = positions[b] - positions[a];
        double y = positions[b + 1] - positions[a + 1];
        double z = positions[b + 2] - positions[a + 2];
        return x * x + y * y + z * z;
    }

    /** Twice the area, squared. */
    private double squaredArea(int t) {
        int a = 3 * starts[3 * t];
        int b = 3 * starts[3 * t + 1];
        int c = 3 * starts[3 * t + 2];
        double ux = positions[b] - positions[a];
        double uy = positions[b + 1] - positions[a + 1];
        double uz = positions[b + 2] - positions[a + 2];
        double vx = positions[c] - positions[a];
        double vy = positions[c + 1] - positions[a + 1];
        double vz = positions[c + 2] - positions[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        return x * x + y * y + z * z;
    }

    /** Numbers the faces in the order of their first triangles; so far a face has the number of its largest. */
    private void number() {
        int[] numberOfSeed = new int[groups.length];
        for (int t = 0; t < groups.length; t++) {
            int seed = groups[t];
            if (numberOfSeed[seed] == 0) {
                numberOfSeed[seed] = ++count;
            }
            groups[t] = numberOfSeed[seed] - 1;
        }
    }
}
