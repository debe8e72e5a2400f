package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;

/**
 * Counts the pairs of triangles that go through each other: an edge of one goes through the inside of the other, or
 * through its edge from one side of the surface to the other. Touching is no crossing; what is nearer than a part of the
 * coordinates that single precision cannot tell is taken for touching.
 *
 * <p>Candidates come from a tree of boxes over the triangles in Morton order, halved down to a few triangles.
 */
public final class Crossings {
    /** Distances below this part of the largest coordinate are rounding. */
    private static final double ROUNDING = 2.5e-7;

    private static final int LEAF = 4;
    private static final int MORTON_BITS = 10;
    /** What comparing two triangles costs, in comparisons of two boxes. */
    private static final int TRIANGLE_COST = 10;
    /** The search gives up after so many comparisons of boxes, and so many more for each triangle. */
    private static final long MOST_TESTS = 50_000_000;

    private static final long MOST_TESTS_EACH = 150;

    private final double[] p;
    private final int[] t;
    private final int[] mates;
    private final WorkContext work;
    private final double tolerance;
    private final int most;
    private final long mostTests;
    private final int[] order;
    private final double[] triangleBoxes;
    private double[] boxes;
    private int leaves;
    private int count;
    private List<Double> first = List.of();
    private long tests;

    /**
     * Counts the crossings of a mesh.
     *
     * @param most the search ends when more than so many pairs have been found
     */
    public Crossings(Mesh mesh, int most, WorkContext work) {
        this.work = work;
        this.most = most;
        p = mesh.positions();
        t = mesh.triangles();
        mates = new EdgeTable(t, mesh.vertexCount(), work).mates();
        Bounds bounds = mesh.bounds();
        double largest = 0;
        for (double coordinate :
                new double[] {bounds.minX(), bounds.minY(), bounds.minZ(), bounds.maxX(), bounds.maxY(), bounds.maxZ()
                }) {
            largest = Math.max(largest, Math.abs(coordinate));
        }
        tolerance = mesh.isEmpty() ? 0 : ROUNDING * largest;
        mostTests = MOST_TESTS + MOST_TESTS_EACH * mesh.triangleCount();
        triangleBoxes = triangleBoxes();
        order = mortonOrder(bounds);
        if (order.length > 0) {
            build();
            within(0, 0, leaves);
        }
    }

    /** Number of pairs that were found. */
    public int count() {
        return Math.min(count, most);
    }

    /** x, y and z of a place where the surface crosses itself; empty if there is none. */
    public List<Double> first() {
        return first;
    }

    /** False if there may be more. */
    public boolean isComplete() {
        return count <= most && tests <= mostTests;
    }

    private double[] triangleBoxes() {
        double[] result = new double[2 * t.length];
        for (int i = 0; i < t.length; i += 3) {
            for (int axis = 0; axis < 3; axis++) {
                double a = p[3 * t[i] + axis];
                double b = p[3 * t[i + 1] + axis];
                double c = p[3 * t[i + 2] + axis];
                result[2 * i + axis] = Math.min(a, Math.min(b, c));
                result[2 * i + 3 + axis] = Math.max(a, Math.max(b, c));
            }
        }
        return result;
    }

    private int[] mortonOrder(Bounds bounds) {
        double size = Math.max(bounds.sizeX(), Math.max(bounds.sizeY(), bounds.sizeZ()));
        double scale = size > 0 ? ((1 << MORTON_BITS) - 1) / (2 * size) : 0;
        double[] low = {bounds.minX(), bounds.minY(), bounds.minZ()};
        long[] keys = new long[t.length / 3];
        for (int i = 0; i < keys.length; i++) {
            long key = 0;
            for (int axis = 0; axis < 3; axis++) {
                double middle = triangleBoxes[6 * i + axis] + triangleBoxes[6 * i + 3 + axis] - 2 * low[axis];
                key |= spread((int) (middle * scale)) << axis;
            }
            keys[i] = key << 32 | i;
        }
        Arrays.sort(keys);
        int[] result = new int[keys.length];
        Arrays.setAll(result, i -> (int) keys[i]);
        return result;
    }

    /** Puts two zeros between the bits of a number. */
    private static long spread(int value) {
        long result = 0;
        for (int bit = 0; bit < MORTON_BITS; bit++) {
            result |= (long) (value >> bit & 1) << 3 * bit;
        }
        return result;
    }

    /** Makes a full binary tree: the children of node n are 2n + 1 and 2n + 2, leaves hold successive triangles. */
    private void build() {
        leaves = Integer.highestOneBit(Math.max(1, (order.length - 1) / LEAF)) * 2;
        boxes = new double[6 * (2 * leaves - 1)];
        for (int node = 2 * leaves - 2; node >= 0; node--) {
            int at = 6 * node;
            Arrays.fill(boxes, at, at + 3, Double.POSITIVE_INFINITY);
            Arrays.fill(boxes, at + 3, at + 6, Double.NEGATIVE_INFINITY);
            if (node >= leaves - 1) {
                int leaf = node - (leaves - 1);
                for (int i = start(leaf); i < start(leaf + 1); i++) {
                    grow(at, triangleBoxes, 6 * order[i]);
                }
            } else {
                grow(at, boxes, 6 * (2 * node + 1));
                grow(at, boxes, 6 * (2 * node + 2));
            }
        }
    }

    private int start(int leaf) {
        return (int) ((long) leaf * order.length / leaves);
    }

    private void grow(int at, double[] other, int from) {
        for (int axis = 0; axis < 3; axis++) {
            boxes[at + axis] = Math.min(boxes[at + axis], other[from + axis]);
            boxes[at + 3 + axis] = Math.max(boxes[at + 3 + axis], other[from + 3 + axis]);
        }
    }

    private boolean isOver() {
        return count > most || tests > mostTests;
    }

    private void within(int node, int firstLeaf, int size) {
        if (isOver()) {
            return;
        }
        if (size == 1) {
            work.checkCancelled();
            for (int i = start(firstLeaf); i < start(firstLeaf + 1); i++) {
                for (int j = i + 1; j < start(firstLeaf + 1); j++) {
                    compare(order[i], order[j]);
                }
            }
            return;
        }
        int half = size / 2;
        within(2 * node + 1, firstLeaf, half);
        within(2 * node + 2, firstLeaf + half, half);
        between(2 * node + 1, 2 * node + 2);
    }

    private void between(int a, int b) {
        if (isOver() || !overlap(boxes, 6 * a, boxes, 6 * b)) {
            return;
        }
        tests++;
        int firstLeaf = leaves - 1;
        if (a >= firstLeaf && b >= firstLeaf) {
            work.checkCancelled();
            for (int i = start(a - firstLeaf); i < start(a - firstLeaf + 1); i++) {
                for (int j = start(b - firstLeaf); j < start(b - firstLeaf + 1); j++) {
                    compare(order[i], order[j]);
                }
            }
        } else {
            // Both are on the same level.
            between(2 * a + 1, 2 * b + 1);
            between(2 * a + 1, 2 * b + 2);
            between(2 * a + 2, 2 * b + 1);
            between(2 * a + 2, 2 * b + 2);
        }
    }

    private static boolean overlap(double[] a, int i, double[] b, int j) {
        return a[i] <= b[j + 3]
                && b[j] <= a[i + 3]
                && a[i + 1] <= b[j + 4]
                && b[j + 1] <= a[i + 4]
                && a[i + 2] <= b[j + 5]
                && b[j + 2] <= a[i + 5];
    }

    private void compare(int s, int o) {
        tests++;
        if (overlap(triangleBoxes, 6 * s, triangleBoxes, 6 * o)) {
            tests += TRIANGLE_COST;
            if (throughEdges(s, o) || throughEdges(o, s)) {
                count++;
            }
        }
    }

    /** True if an edge of the first triangle goes through the second. */
    private boolean throughEdges(int edges, int triangle) {
        for (int i = 0; i < 3; i++) {
            int from = t[3 * edges + i];
            int to = t[3 * edges + (i + 1) % 3];
            if (!isCorner(from, triangle) && !isCorner(to, triangle) && crosses(from, to, triangle)) {
                first = first.isEmpty() ? place(from, to, triangle) : first;
                return true;
            }
        }
        return false;
    }

    /** Where the line between two vertices meets the plane of a triangle. */
    private List<Double> place(int from, int to, int triangle) {
        double before = height(from, triangle);
        double share = before / (before - height(to, triangle));
        return List.of(between(from, to, 0, share), between(from, to, 1, share), between(from, to, 2, share));
    }

    private double between(int from, int to, int axis, double share) {
        return p[3 * from + axis] + share * (p[3 * to + axis] - p[3 * from + axis]);
    }

    /** The height of a vertex above the plane of a triangle, times twice the triangle's area. */
    private double height(int vertex, int triangle) {
        int a = 3 * t[3 * triangle];
        int b = 3 * t[3 * triangle + 1];
        int c = 3 * t[3 * triangle + 2];
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        return (uy * vz - uz * vy) * (p[3 * vertex] - p[a])
                + (uz * vx - ux * vz) * (p[3 * vertex + 1] - p[a + 1])
                + (ux * vy - uy * vx) * (p[3 * vertex + 2] - p[a + 2]);
    }

    private boolean isCorner(int vertex, int triangle) {
        return t[3 * triangle] == vertex || t[3 * triangle + 1] == vertex || t[3 * triangle + 2] == vertex;
    }

    private boolean crosses(int from, int to, int triangle) {
        int a = t[3 * triangle];
        int b = t[3 * triangle + 1];
        int c = t[3 * triangle + 2];
        int before = side(a, b, c, from);
        if (before == 0 || before == side(a, b, c, to) || side(a, b, c, to) == 0) {
            return false;
        }
        int ab = past(from, to, a, b);
        int bc = past(from, to, b, c);
        int ca = past(from, to, c, a);
        int zeros = (ab == 0 ? 1 : 0) + (bc == 0 ? 1 : 0) + (ca == 0 ? 1 : 0);
        if (zeros == 0) {
            return ab == bc && bc == ca;
        }
        if (zeros > 1) {
            return false;
        }
        int corner = ab == 0 ? 0 : bc == 0 ? 1 : 2;
        boolean within = ab == 0 ? bc == ca : bc == 0 ? ab == ca : ab == bc;
        return within && isThroughEdge(from, to, 3 * triangle + corner);
    }

    /** True if a line that meets the edge of a corner goes there from one side of the surface to the other. */
    private boolean isThroughEdge(int from, int to, int corner) {
        int mate = mates[corner];
        if (mate == EdgeTable.NONE || t[mate] == t[corner]) {
            return false;
        }
        int tip = t[EdgeTable.next(EdgeTable.next(mate))];
        int fold = side(t[corner], t[EdgeTable.next(corner)], t[EdgeTable.next(EdgeTable.next(corner))], tip);
        int before = depth(from, corner, mate, fold);
        int after = depth(to, corner, mate, fold);
        return before * after < 0;
    }

    /** -1 for a point behind the surface around an edge, 1 before it, 0 if that is not clear. */
    private int depth(int vertex, int corner, int mate, int fold) {
        int one = side(t[corner], t[EdgeTable.next(corner)], t[EdgeTable.next(EdgeTable.next(corner))], vertex);
        int other = side(t[mate], t[EdgeTable.next(mate)], t[EdgeTable.next(EdgeTable.next(mate))], vertex);
        // A ridge has behind it what is behind both triangles, a groove what is behind one of them.
        return fold <= 0 ? Math.max(one, other) : Math.min(one, other);
    }

    /** The side of the plane through three points on which a fourth is: 1 before, -1 behind, 0 if too near to tell. */
    private int side(int a, int b, int c, int d) {
        double ux = p[3 * b] - p[3 * a];
        double uy = p[3 * b + 1] - p[3 * a + 1];
        double uz = p[3 * b + 2] - p[3 * a + 2];
        double vx = p[3 * c] - p[3 * a];
        double vy = p[3 * c + 1] - p[3 * a + 1];
        double vz = p[3 * c + 2] - p[3 * a + 2];
        return distance(
                uy * vz - uz * vy,
                uz * vx - ux * vz,
                ux * vy - uy * vx,
                p[3 * d] - p[3 * a],
                p[3 * d + 1] - p[3 * a + 1],
                p[3 * d + 2] - p[3 * a + 2]);
    }

    /** The side on which one line passes another. */
    private int past(int from, int to, int a, int b) {
        double ux = p[3 * to] - p[3 * from];
        double uy = p[3 * to + 1] - p[3 * from + 1];
        double uz = p[3 * to + 2] - p[3 * from + 2];
        double vx = p[3 * b] - p[3 * a];
        double vy = p[3 * b + 1] - p[3 * a + 1];
        double vz = p[3 * b + 2] - p[3 * a + 2];
        return distance(
                uy * vz - uz * vy,
                uz * vx - ux * vz,
                ux * vy - uy * vx,
                p[3 * a] - p[3 * from],
                p[3 * a + 1] - p[3 * from + 1],
                p[3 * a + 2] - p[3 * from + 2]);
    }

    /** The sign of the length of a vector along a normal of any length, 0 below the tolerance. */
    private int distance(double nx, double ny, double nz, double x, double y, double z) {
        double product = nx * x + ny * y + nz * z;
        if (product * product <= tolerance * tolerance * (nx * nx + ny * ny + nz * nz)) {
            return 0;
        }
        return product > 0 ? 1 : -1;
    }
}
