package org.chamfer.geometry.kernel.internal.minkowski;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.internal.hull.ConvexHull;
import org.chamfer.geometry.kernel.internal.work.Doubles;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.EdgePairs;

/**
 * The Minkowski sum of two convex solids: the hull of the sums of their vertices. If these are many, only those pairs of
 * vertices are summed that are farthest out in a common direction: the directions in which a vertex is farthest out are
 * a cone spanned by the normals around it, and two cones share nothing if an edge of one of the solids separates them.
 */
final class ConvexSum {
    /** So many sums are made without a choice. */
    private static final int FEW = 1 << 20;
    /** An edge separates cones only if all normals lean towards it by more than this. */
    private static final double CLEARLY = 1e-9;

    private final Body first;
    private final Body second;
    private final Work work;

    private ConvexSum(Body first, Body second, Work work) {
        this.first = first;
        this.second = second;
        this.work = work;
    }

    /**
     * The sum of the hulls of two sets of points.
     *
     * @param p x, y, z each
     * @param q x, y, z each
     */
    static Mesh of(double[] p, double[] q, Work work) {
        if ((long) p.length / 3 * (q.length / 3) <= FEW) {
            return ConvexHull.of(allSums(p, q), work);
        }
        return ofChosen(p, q, work);
    }

    /** The sum by chosen pairs of vertices, however many they are. */
    static Mesh ofChosen(double[] p, double[] q, Work work) {
        Mesh a = ConvexHull.of(p, work);
        Mesh b = ConvexHull.of(q, work);
        if (a.isEmpty() || b.isEmpty()) {
            return ConvexHull.of(manySums(p, q, work), work);
        }
        return ConvexHull.of(new ConvexSum(new Body(a), new Body(b), work).chosenSums(), work);
    }

    private static double[] allSums(double[] p, double[] q) {
        double[] sums = new double[p.length / 3 * q.length];
        int next = 0;
        for (int i = 0; i < p.length; i += 3) {
            for (int j = 0; j < q.length; j += 3) {
                sums[next++] = p[i] + q[j];
                sums[next++] = p[i + 1] + q[j + 1];
                sums[next++] = p[i + 2] + q[j + 2];
            }
        }
        return sums;
    }

    /** All sums of a flat figure; those of a part of its points at a time, of which only the hull is kept. */
    private static double[] manySums(double[] p, double[] q, Work work) {
        int step = 3 * Math.max(1, (1 << 20) / (q.length / 3));
        if (step >= p.length) {
            return allSums(p, q);
        }
        double[] kept = new double[0];
        for (int from = 0; from < p.length; from += step) {
            double[] sums = allSums(Arrays.copyOfRange(p, from, Math.min(p.length, from + step)), q);
            double[] joined = Arrays.copyOf(kept, kept.length + sums.length);
            System.arraycopy(sums, 0, joined, kept.length, sums.length);
            Mesh hull = ConvexHull.of(joined, work);
            kept = hull.isEmpty() ? joined : hull.positions();
        }
        return kept;
    }

    private double[] chosenSums() {
        Doubles sums = new Doubles();
        Ints none = new Ints();
        work.collect(first.vertices, 64, none, sums, (from, to, _, found) -> {
            boolean[] seen = new boolean[second.vertices];
            Ints partners = new Ints();
            for (int vertex = from; vertex < to; vertex++) {
                collectPartners(vertex, partners, seen);
                for (int i = 0; i < partners.size; i++) {
                    int partner = partners.items[i];
                    found.add(
                            first.positions[3 * vertex] + second.positions[3 * partner],
                            first.positions[3 * vertex + 1] + second.positions[3 * partner + 1],
                            first.positions[3 * vertex + 2] + second.positions[3 * partner + 2]);
                    seen[partner] = false;
                }
            }
        });
        return sums.toArray();
    }

    /** The vertices of the second body whose cones meet that of a vertex of the first; they hang together. */
    private void collectPartners(int vertex, Ints partners, boolean[] seen) {
        int start = second.farthest(first.middleOfCone(vertex));
        partners.clear();
        partners.add(start);
        seen[start] = true;
        int checked = 0;
        while (checked < partners.size) {
            int partner = partners.items[checked++];
            int edge = second.someEdge[partner];
            int h = edge;
            do {
                int neighbour = second.end(h);
                if (!seen[neighbour]
                        && !first.separates(vertex, second, neighbour)
                        && !second.separates(neighbour, first, vertex)) {
                    seen[neighbour] = true;
                    partners.add(neighbour);
                }
                h = second.around(h);
            } while (h != edge);
        }
        // Separated ones were never marked; the marks of the others are taken away by the caller.
    }

    /** A convex solid with the normals of its triangles. */
    private static final class Body {
        final double[] positions;
        final int vertices;
        final int[] someEdge;
        private final int[] starts;
        private final int[] pairs;
        private final double[] normals;

        Body(Mesh mesh) {
            positions = mesh.positions();
            vertices = mesh.vertexCount();
            starts = mesh.triangles();
            pairs = EdgePairs.of(starts, vertices).pairs();
            normals = new double[starts.length];
            someEdge = new int[vertices];
            for (int h = 0; h < starts.length; h++) {
                someEdge[starts[h]] = h;
            }
            for (int h = 0; h < starts.length; h += 3) {
                setNormal(h, 3 * starts[h], 3 * starts[h + 1], 3 * starts[h + 2]);
            }
        }

        int end(int h) {
            return starts[h % 3 == 2 ? h - 2 : h + 1];
        }

        /** The next half-edge that starts at the same vertex. */
        int around(int h) {
            return pairs[h % 3 == 0 ? h + 2 : h - 1];
        }

        double[] middleOfCone(int vertex) {
            double[] middle = new double[3];
            int h = someEdge[vertex];
            do {
                for (int axis = 0; axis < 3; axis++) {
                    middle[axis] += normals[h - h % 3 + axis];
                }
                h = around(h);
            } while (h != someEdge[vertex]);
            return middle;
        }

        int farthest(double[] direction) {
            int best = 0;
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < vertices; i++) {
                double height = direction[0] * positions[3 * i]
                        + direction[1] * positions[3 * i + 1]
                        + direction[2] * positions[3 * i + 2];
                if (height > largest) {
                    largest = height;
                    best = i;
                }
            }
            return best;
        }

        /** True if an edge at a vertex shows that its cone does not meet the cone of another body's vertex. */
        boolean separates(int vertex, Body other, int otherVertex) {
            int h = someEdge[vertex];
            do {
                int a = 3 * vertex;
                int b = 3 * end(h);
                double x = positions[b] - positions[a];
                double y = positions[b + 1] - positions[a + 1];
                double z = positions[b + 2] - positions[a + 2];
                if (other.leansTowards(otherVertex, x, y, z)) {
                    return true;
                }
                h = around(h);
            } while (h != someEdge[vertex]);
            return false;
        }

        private boolean leansTowards(int vertex, double x, double y, double z) {
            double limit = CLEARLY * Math.sqrt(x * x + y * y + z * z);
            int h = someEdge[vertex];
            do {
                int n = h - h % 3;
                if (normals[n] * x + normals[n + 1] * y + normals[n + 2] * z <= limit) {
                    return false;
                }
                h = around(h);
            } while (h != someEdge[vertex]);
            return true;
        }

        private void setNormal(int n, int a, int b, int c) {
            double ux = positions[b] - positions[a];
            double uy = positions[b + 1] - positions[a + 1];
            double uz = positions[b + 2] - positions[a + 2];
            double vx = positions[c] - positions[a];
            double vy = positions[c + 1] - positions[a + 1];
            double vz = positions[c + 2] - positions[a + 2];
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
            if (length > 0) {
                normals[n] = nx / length;
                normals[n + 1] = ny / length;
                normals[n + 2] = nz / length;
            }
        }
    }
}
