package org.chamfer.nodes.internal.simplify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The triangles around an edge, and those that are there after the edge has become a vertex. Both are looked at as height
 * fields over a plane that faces all of them: where there is no such plane, the edge stays. The greatest difference in height
 * of two such surfaces is at a vertex of one of them or where their edges cross, so that it is known exactly, and no point of
 * either surface is further from the other one. Surfaces that face the same plane do not fold.
 */
final class EdgePatch {
    /** Sine of the least slope between a triangle and the direction in which heights are measured. */
    static final double LEAST_SINE = 0.02;

    private static final int MOST_TURNS = 12;
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int MERGED = 2;
    private static final int RING = 3;
    private final int[][] before;
    private final int[][] after;
    private final double[][] points;
    private final int[] ids;
    private final HeightView view;
    private final double[][] seen;

    /**
     * Gathers the triangles.
     *
     * @param ring the vertices around the edge, each once
     * @param place where the merged vertex is to be
     */
    EdgePatch(Surface surface, int first, int second, int[] ring, double[] place) {
        points = new double[RING + ring.length][];
        points[FIRST] = position(surface, first);
        points[SECOND] = position(surface, second);
        points[MERGED] = place;
        for (int i = 0; i < ring.length; i++) {
            points[RING + i] = position(surface, ring[i]);
        }
        int shared = 2;
        before = new int[surface.degree(first) + surface.degree(second) - shared][];
        after = new int[before.length - shared][];
        ids = new int[after.length];
        int old = 0;
        int fresh = 0;
        for (int end = 0; end < 2; end++) {
            int vertex = end == 0 ? first : second;
            int other = end == 0 ? second : first;
            for (int i = 0; i < surface.degree(vertex); i++) {
                int triangle = surface.triangle(vertex, i);
                boolean both = surface.has(triangle, other);
                if (!both || end == 0) {
                    before[old++] = local(surface, triangle, first, second, ring, false);
                }
                if (!both) {
                    ids[fresh] = triangle;
                    after[fresh++] = local(surface, triangle, first, second, ring, true);
                }
            }
        }
        double[] up = direction();
        view = up == null ? null : new HeightView(up, place);
        seen = up == null ? null : Arrays.stream(points).map(view::seen).toArray(double[][]::new);
    }

    private static double[] position(Surface surface, int vertex) {
        return new double[] {surface.coordinate(vertex, 0), surface.coordinate(vertex, 1), surface.coordinate(vertex, 2)
        };
    }

    private static int[] local(Surface surface, int triangle, int first, int second, int[] ring, boolean merged) {
        int[] corners = new int[3];
        for (int i = 0; i < 3; i++) {
            int vertex = surface.corner(triangle, i);
            if (vertex == first) {
                corners[i] = merged ? MERGED : FIRST;
            } else if (vertex == second) {
                corners[i] = merged ? MERGED : SECOND;
            } else {
                corners[i] = RING + indexOf(ring, vertex);
            }
        }
        return corners;
    }

    private static int indexOf(int[] ring, int vertex) {
        int at = 0;
        while (ring[at] != vertex) {
            at++;
        }
        return at;
    }

    /** From where all triangles are seen, {@code null} if there is no such place: then the edge has to stay. */
    HeightView view() {
        return view;
    }

    /** How far the surfaces are from each other at most, in mm; only if there is a view. */
    double difference() {
        double greatest = Math.max(above(FIRST, after), above(SECOND, after));
        greatest = Math.max(greatest, above(MERGED, before));
        for (int neighbour = RING; neighbour < points.length && greatest < Double.POSITIVE_INFINITY; neighbour++) {
            greatest = Math.max(greatest, alongSpoke(neighbour));
        }
        return greatest;
    }

    /** The numbers of the triangles that are there afterwards. */
    IntStream triangles() {
        return Arrays.stream(ids);
    }

    /** The edges of the triangles afterwards as they are seen, each once. */
    List<double[][]> edges() {
        List<double[][]> edges = new ArrayList<>();
        for (int[] triangle : after) {
            int at = triangle[0] == MERGED ? 0 : triangle[1] == MERGED ? 1 : 2;
            double[] second = seen[triangle[(at + 1) % 3]];
            edges.add(new double[][] {seen[MERGED], second});
            edges.add(new double[][] {second, seen[triangle[(at + 2) % 3]]});
        }
        return edges;
    }

    /** The number of the triangle afterwards that is near to a point, and a bound of the distance from it. */
    Nearest nearest(double[] point) {
        Nearest nearest = new Nearest(-1, Double.POSITIVE_INFINITY);
        for (int i = 0; i < after.length; i++) {
            double distance = distance(point, points[after[i][0]], points[after[i][1]], points[after[i][2]]);
            if (distance < nearest.distance()) {
                nearest = new Nearest(ids[i], distance);
            }
        }
        return nearest;
    }

    /**
     * A triangle near to a point.
     *
     * @param triangle its number in the surface
     * @param distance no less than the distance between them, in mm
     */
    record Nearest(int triangle, double distance) {}

    /** Distance of a point from a point of a triangle that is near to it. */
    private static double distance(double[] point, double[] a, double[] b, double[] c) {
        double[] n = Triple.cross(Triple.minus(b, a), Triple.minus(c, a));
        double square = Triple.dot(n, n);
        double u = Triple.dot(Triple.cross(Triple.minus(c, b), Triple.minus(point, b)), n) / square;
        double v = Triple.dot(Triple.cross(Triple.minus(a, c), Triple.minus(point, c)), n) / square;
        double first = Math.max(0, u);
        double second = Math.max(0, v);
        double third = Math.max(0, 1 - u - v);
        double sum = first + second + third;
        double result = 0;
        for (int axis = 0; axis < 3; axis++) {
            double off = point[axis] - (first * a[axis] + second * b[axis] + third * c[axis]) / sum;
            result += off * off;
        }
        return StrictMath.sqrt(result);
    }

    /** A direction that all triangles face: their mean, turned to those that do not face it; {@code null} if none is found. */
    private double[] direction() {
        List<double[]> normals = new ArrayList<>();
        for (int[] triangle : before) {
            double[] normal = facing(triangle);
            if (normal != null) {
                normals.add(normal);
            }
        }
        for (int[] triangle : after) {
            double[] normal = facing(triangle);
            if (normal == null) {
                return null;
            }
            normals.add(normal);
        }
        double[] sum = new double[3];
        for (double[] normal : normals) {
            add(sum, normal);
        }
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            double length = StrictMath.sqrt(Triple.dot(sum, sum));
            if (length < LEAST_SINE) {
                return null;
            }
            double[] worst = normals.getFirst();
            for (double[] normal : normals) {
                worst = Triple.dot(normal, sum) < Triple.dot(worst, sum) ? normal : worst;
            }
            if (Triple.dot(worst, sum) >= LEAST_SINE * length) {
                return new double[] {sum[0] / length, sum[1] / length, sum[2] / length};
            }
            for (int axis = 0; axis < 3; axis++) {
                sum[axis] = sum[axis] / length + worst[axis];
            }
        }
        return null;
    }

    private double[] facing(int[] triangle) {
        return Triple.facing(points[triangle[0]], points[triangle[1]], points[triangle[2]]);
    }

    /** Difference in height between a point and triangles; infinite if it is beside all of them. */
    private double above(int point, int[][] triangles) {
        double least = Double.POSITIVE_INFINITY;
        for (int[] t : triangles) {
            least = Math.min(least, HeightView.above(seen[point], seen[t[0]], seen[t[1]], seen[t[2]]));
        }
        return least;
    }

    /** The greatest difference where an edge from the merged vertex crosses edges that were there before. */
    private double alongSpoke(int neighbour) {
        double greatest = HeightView.crossing(seen[MERGED], seen[neighbour], seen[FIRST], seen[SECOND]);
        for (int[] triangle : before) {
            for (int i = 0; i < 3; i++) {
                int from = triangle[i];
                int to = triangle[(i + 1) % 3];
                // Each edge from an end to the ring is met in this direction once.
                if (from < MERGED && to >= RING && to != neighbour) {
                    greatest = Math.max(
                            greatest, HeightView.crossing(seen[MERGED], seen[neighbour], seen[from], seen[to]));
                }
            }
        }
        return greatest;
    }

    private static void add(double[] sum, double[] vector) {
        for (int i = 0; i < 3; i++) {
            sum[i] += vector[i];
        }
    }
}
