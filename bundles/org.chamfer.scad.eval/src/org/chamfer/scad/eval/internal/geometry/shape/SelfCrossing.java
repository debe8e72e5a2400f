package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.Arrays;
import java.util.Comparator;
import org.chamfer.geometry.Mesh;

/**
 * Looks for a place where a surface crosses itself: where an edge goes through the inside of a triangle that it does not
 * belong to. Touching is no crossing; what is within rounding is taken for touching.
 *
 * <p>Candidates come from a tree of bounding boxes, halved at the median of the longest side.
 */
final class SelfCrossing {
    private static final int LARGEST_LEAF = 8;
    /** Volumes below this part of the cube of the surface's size count as zero. */
    private static final double ROUNDING = 1e-13;

    private final double[] positions;
    private final int[] triangles;
    private final double[] boxes;
    private final double smallestVolume;
    private double[] place;

    private SelfCrossing(Mesh mesh) {
        positions = mesh.positions();
        triangles = mesh.triangles();
        boxes = new double[triangles.length * 2];
        for (int i = 0; i < triangles.length; i += 3) {
            for (int axis = 0; axis < 3; axis++) {
                double a = positions[3 * triangles[i] + axis];
                double b = positions[3 * triangles[i + 1] + axis];
                double c = positions[3 * triangles[i + 2] + axis];
                boxes[2 * i + axis] = Math.min(a, Math.min(b, c));
                boxes[2 * i + 3 + axis] = Math.max(a, Math.max(b, c));
            }
        }
        double size = 0;
        for (double position : positions) {
            size = Math.max(size, Math.abs(position));
        }
        smallestVolume = size * size * size * ROUNDING;
    }

    /** A point near which the surface crosses itself, {@code null} if it does nowhere. */
    static double[] find(Mesh mesh) {
        SelfCrossing search = new SelfCrossing(mesh);
        int count = search.triangles.length / 3;
        if (count > 0) {
            Integer[] order = new Integer[count];
            Arrays.setAll(order, i -> i);
            Node root = search.tree(order, 0, count);
            search.within(root);
        }
        return search.place;
    }

    /** A part of the triangles; leaves have no halves. */
    private record Node(double[] box, int[] members, Node first, Node second) {}

    private Node tree(Integer[] order, int from, int to) {
        double[] box = boxOf(order, from, to);
        if (to - from <= LARGEST_LEAF) {
            int[] members = new int[to - from];
            Arrays.setAll(members, i -> order[from + i]);
            return new Node(box, members, null, null);
        }
        int axis = 0;
        for (int i = 1; i < 3; i++) {
            if (box[i + 3] - box[i] > box[axis + 3] - box[axis]) {
                axis = i;
            }
        }
        int longest = axis;
        Arrays.sort(
                order, from, to, Comparator.comparingDouble(t -> boxes[6 * t + longest] + boxes[6 * t + 3 + longest]));
        int middle = (from + to) >>> 1;
        return new Node(box, null, tree(order, from, middle), tree(order, middle, to));
    }

    private double[] boxOf(Integer[] order, int from, int to) {
        double[] box = Arrays.copyOfRange(boxes, 6 * order[from], 6 * order[from] + 6);
        for (int i = from + 1; i < to; i++) {
            for (int axis = 0; axis < 3; axis++) {
                box[axis] = Math.min(box[axis], boxes[6 * order[i] + axis]);
                box[axis + 3] = Math.max(box[axis + 3], boxes[6 * order[i] + 3 + axis]);
            }
        }
        return box;
    }

    private void within(Node node) {
        if (place != null) {
            return;
        }
        if (node.members != null) {
            for (int i = 0; i < node.members.length; i++) {
                for (int j = i + 1; j < node.members.length; j++) {
                    compare(node.members[i], node.members[j]);
                }
            }
            return;
        }
        within(node.first);
        within(node.second);
        between(node.first, node.second);
    }

    private void between(Node a, Node b) {
        if (place != null || !overlap(a.box, 0, b.box, 0)) {
            return;
        }
        if (a.members != null && b.members != null) {
            for (int i : a.members) {
                for (int j : b.members) {
                    compare(i, j);
                }
            }
        } else if (a.members == null && (b.members != null || extent(a.box) >= extent(b.box))) {
            between(a.first, b);
            between(a.second, b);
        } else {
            between(a, b.first);
            between(a, b.second);
        }
    }

    private static double extent(double[] box) {
        return (box[3] - box[0]) + (box[4] - box[1]) + (box[5] - box[2]);
    }

    private static boolean overlap(double[] a, int i, double[] b, int j) {
        for (int axis = 0; axis < 3; axis++) {
            if (a[i + axis] > b[j + 3 + axis] || b[j + axis] > a[i + 3 + axis]) {
                return false;
            }
        }
        return true;
    }

    private void compare(int s, int t) {
        if (place == null && overlap(boxes, 6 * s, boxes, 6 * t)) {
            throughEdges(s, t);
            throughEdges(t, s);
        }
    }

    /** Looks for an edge of the first triangle that goes through the second. */
    private void throughEdges(int edges, int triangle) {
        for (int i = 0; i < 3 && place == null; i++) {
            int p = triangles[3 * edges + i];
            int q = triangles[3 * edges + (i + 1) % 3];
            if (!isCorner(p, triangle) && !isCorner(q, triangle) && crosses(p, q, triangle)) {
                place = new double[] {
                    (positions[3 * p] + positions[3 * q]) / 2,
                    (positions[3 * p + 1] + positions[3 * q + 1]) / 2,
                    (positions[3 * p + 2] + positions[3 * q + 2]) / 2
                };
            }
        }
    }

    private boolean isCorner(int vertex, int triangle) {
        return triangles[3 * triangle] == vertex
                || triangles[3 * triangle + 1] == vertex
                || triangles[3 * triangle + 2] == vertex;
    }

    private boolean crosses(int p, int q, int triangle) {
        int a = triangles[3 * triangle];
        int b = triangles[3 * triangle + 1];
        int c = triangles[3 * triangle + 2];
        if (side(a, b, c, p) * side(a, b, c, q) >= 0) {
            return false;
        }
        int first = side(p, q, a, b);
        return first != 0 && first == side(p, q, b, c) && first == side(p, q, c, a);
    }

    /** The side of the plane through the first three points on which the fourth is: 1, -1, or 0 within rounding. */
    private int side(int a, int b, int c, int d) {
        double ux = positions[3 * b] - positions[3 * a];
        double uy = positions[3 * b + 1] - positions[3 * a + 1];
        double uz = positions[3 * b + 2] - positions[3 * a + 2];
        double vx = positions[3 * c] - positions[3 * a];
        double vy = positions[3 * c + 1] - positions[3 * a + 1];
        double vz = positions[3 * c + 2] - positions[3 * a + 2];
        double wx = positions[3 * d] - positions[3 * a];
        double wy = positions[3 * d + 1] - positions[3 * a + 1];
        double wz = positions[3 * d + 2] - positions[3 * a + 2];
        double determinant = ux * (vy * wz - vz * wy) - uy * (vx * wz - vz * wx) + uz * (vx * wy - vy * wx);
        return Math.abs(determinant) <= smallestVolume ? 0 : determinant > 0 ? 1 : -1;
    }
}
