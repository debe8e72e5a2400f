package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Doubles;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The first phase: where the edges of each operand pass through the triangles of the other.
 *
 * <p>Precondition: two closed oriented surfaces. Postcondition: for every edge the signed crossings add up to the
 * difference of the windings of its ends; for every triangle of one operand and every triangle of the other as many
 * crossings lead in as lead out. Both hold whatever is rounded, and whatever touches. Source: Smith's thesis, chapter 4;
 * the candidates come from a descent of both box trees at once.
 *
 * @param ofA the edges of the first operand through triangles of the second
 * @param ofB the edges of the second operand through triangles of the first
 */
record EdgeFaceCrossings(Crossings ofA, Crossings ofB) {
    private static final int GRAIN = 512;

    static EdgeFaceCrossings of(Operand a, Operand b, Work work) {
        Ints candidates = new Ints();
        a.surface.tree(work).pairs(b.surface.tree(work), work, candidates);
        Ints found = new Ints();
        Doubles places = new Doubles();
        int[] pairs = candidates.items;
        work.collect(
                candidates.size / 2, GRAIN, found, places, (from, to, ints, doubles) -> new Tester(a, b, ints, doubles)
                        .run(pairs, from, to));
        return sorted(found, places, work);
    }

    /** The records are: the edge (of b: its complement), the triangle, the sign. */
    private static EdgeFaceCrossings sorted(Ints found, Doubles places, Work work) {
        int all = found.size / 3;
        long[] keysA = new long[all];
        long[] keysB = new long[all];
        int[] recordsA = new int[all];
        int[] recordsB = new int[all];
        int[] signs = new int[all];
        int countA = 0;
        int countB = 0;
        for (int i = 0; i < all; i++) {
            int edge = found.items[3 * i];
            long face = found.items[3 * i + 1];
            signs[i] = found.items[3 * i + 2];
            if (edge >= 0) {
                keysA[countA] = (long) edge << 32 | face;
                recordsA[countA++] = i;
            } else {
                keysB[countB] = (long) ~edge << 32 | face;
                recordsB[countB++] = i;
            }
        }
        return new EdgeFaceCrossings(
                Crossings.sorted(keysA, recordsA, countA, signs, places.items, work),
                Crossings.sorted(keysB, recordsB, countB, signs, places.items, work));
    }

    /** Tests the edges of pairs of triangles; one for each chunk. */
    private static final class Tester {
        private final Operand a;
        private final Operand b;
        private final EdgeFaceTest edgesOfA;
        private final EdgeFaceTest edgesOfB;
        private final Ints found;
        private final Doubles places;

        Tester(Operand a, Operand b, Ints found, Doubles places) {
            this.a = a;
            this.b = b;
            this.found = found;
            this.places = places;
            edgesOfA = new EdgeFaceTest(a, b, true);
            edgesOfB = new EdgeFaceTest(b, a, false);
        }

        void run(int[] pairs, int from, int to) {
            for (int i = from; i < to; i++) {
                int triangleA = pairs[2 * i];
                int triangleB = pairs[2 * i + 1];
                edges(edgesOfA, a, triangleA, b, triangleB, 0);
                edges(edgesOfB, b, triangleB, a, triangleA, -1);
            }
        }

        private void edges(EdgeFaceTest test, Operand edges, int ofTriangle, Operand faces, int triangle, int mask) {
            int f = 3 * triangle;
            double[] p = faces.positions;
            int v0 = 3 * faces.starts[f];
            int v1 = 3 * faces.starts[f + 1];
            int v2 = 3 * faces.starts[f + 2];
            double minX = Math.min(p[v0], Math.min(p[v1], p[v2]));
            double maxX = Math.max(p[v0], Math.max(p[v1], p[v2]));
            double minY = Math.min(p[v0 + 1], Math.min(p[v1 + 1], p[v2 + 1]));
            double maxY = Math.max(p[v0 + 1], Math.max(p[v1 + 1], p[v2 + 1]));
            double minZ = Math.min(p[v0 + 2], Math.min(p[v1 + 2], p[v2 + 2]));
            double maxZ = Math.max(p[v0 + 2], Math.max(p[v1 + 2], p[v2 + 2]));
            double[] q = edges.positions;
            for (int k = 0; k < 3; k++) {
                int h = 3 * ofTriangle + k;
                int start = edges.starts[h];
                int end = edges.starts[k == 2 ? h - 2 : h + 1];
                if (start < end
                        && meets(q[3 * start], q[3 * end], minX, maxX)
                        && meets(q[3 * start + 1], q[3 * end + 1], minY, maxY)
                        && meets(q[3 * start + 2], q[3 * end + 2], minZ, maxZ)) {
                    int sign = test.crossing(h, triangle);
                    if (sign != 0) {
                        found.add(h ^ mask);
                        found.add(triangle, sign);
                        places.add(test.x, test.y, test.z);
                    }
                }
            }
        }

        private static boolean meets(double start, double end, double min, double max) {
            return (start >= min || end >= min) && (start <= max || end <= max);
        }
    }
}
