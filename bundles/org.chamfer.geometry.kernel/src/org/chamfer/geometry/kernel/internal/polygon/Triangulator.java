package org.chamfer.geometry.kernel.internal.polygon;

import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * Fills loops with triangles.
 *
 * <p>Precondition: finite coordinates; nothing else. Postcondition: the triangles use the loops' own vertices, and their
 * boundary is the loops: each edge of a loop occurs in one triangle more in its own direction than in the other, every
 * other edge as often in the one direction as in the other, whatever the loops are like. If moving each vertex by at most
 * epsilon makes counter-clockwise loops with clockwise holes that neither cross themselves nor each other, then the
 * triangles fill just what is inside, and none is turned over by more than rounding of the size of epsilon. A loop of one
 * or two vertices gives no triangle of its own.
 *
 * <p>Steps: (1) one small loop is filled directly; (2) spikes and edges shorter than epsilon are cut off; (3) holes are
 * connected by bridges ({@link Bridges}); (4) ears are cut off ({@link EarClipper}); (5) inner edges are flipped to give
 * rounder triangles ({@link DelaunayFlips}). The result follows from the input alone. About n log n for n vertices.
 *
 * <p>An instance keeps its memory for the next call and must not be used by two threads at once.
 */
public final class Triangulator {
    /** Rounding of a coordinate's difference, as part of the extent of the loops. */
    private static final double ROUNDING = 0x1p-50;

    private final SmallLoop small = new SmallLoop();
    private final Rings rings = new Rings();
    private final EarShape shape = new EarShape(rings);
    private final Bridges bridges = new Bridges(rings, shape);
    private final EarClipper clipper = new EarClipper(rings, shape);
    private final DelaunayFlips flips = new DelaunayFlips();

    /**
     * Fills loops and appends three vertex numbers for each triangle.
     *
     * @param xy the coordinates: vertex v is at {@code xy[2 * v], xy[2 * v + 1]}
     * @param loopStarts loop i has the vertices from {@code loopStarts[i]} to below {@code loopStarts[i + 1]}
     * @param loops the number of loops; {@code loopStarts} has at least one entry more
     * @param epsilon by how much vertices may be off, in the unit of the coordinates
     * @param out where the triangles are appended
     * @throws IllegalArgumentException if a coordinate or epsilon is not a finite number
     */
    public void triangulate(double[] xy, int[] loopStarts, int loops, double epsilon, Ints out) {
        if (loops == 0) {
            return;
        }
        int first = loopStarts[0];
        int end = loopStarts[loops];
        double working = Math.max(epsilon, ROUNDING * extent(xy, first, end));
        if (!Double.isFinite(working + epsilon)) {
            throw new IllegalArgumentException("Loops with coordinates that are not finite numbers cannot be filled.");
        }
        if (loops == 1 && (end - first < 3 || small.fill(xy, first, end - first, working, out))) {
            return;
        }
        rings.clear(end - first, loops, working);
        bridges.clear(end - first + 2 * loops);
        for (int loop = 0; loop < loops; loop++) {
            addLoop(xy, first, loopStarts[loop], loopStarts[loop + 1]);
        }
        bridges.connect();
        clipper.clear();
        for (int node = 0; node < rings.count; node++) {
            if (!rings.gone[node]) {
                clipper.fill(node);
            }
        }
        Filling filling = rings.filling;
        flips.run(filling, rings.x, rings.y, working);
        int corners = 3 * filling.count;
        out.ensure(out.size + corners);
        for (int i = 0; i < corners; i++) {
            out.items[out.size++] = filling.corners[i] + first;
        }
    }

    /** The larger side of the box around vertices; not a number if a coordinate is not finite. */
    private static double extent(double[] xy, int first, int end) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        double check = 0;
        for (int v = first; v < end; v++) {
            double x = xy[2 * v];
            double y = xy[2 * v + 1];
            check += (x + y) * 0;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        return end > first ? Math.max(maxX - minX, maxY - minY) + check : 0;
    }

    private void addLoop(double[] xy, int base, int from, int to) {
        int start = rings.count;
        for (int v = from; v < to; v++) {
            rings.add(v - base, xy[2 * v], xy[2 * v + 1]);
        }
        int end = rings.count;
        for (int node = start; node < end; node++) {
            rings.link(node, node + 1 == end ? start : node + 1);
        }
        int size = end - start;
        if (size < 3) {
            for (int node = start; node < end; node++) {
                rings.gone[node] = true;
            }
            return;
        }
        int live = cutSpikes(start, size);
        if (live >= 0) {
            classify(live);
        }
    }

    /** Cuts off all spikes of a ring and returns a node that is left, or -1. */
    private int cutSpikes(int start, int nodes) {
        int size = nodes;
        int node = start;
        int settled = 0;
        while (settled < size) {
            if (shape.measure(node) != EarShape.SPIKE) {
                settled++;
                node = rings.next[node];
                continue;
            }
            int left = rings.previous[node];
            shape.cutSpike(node);
            size--;
            if (size < 3) {
                return -1;
            }
            // both neighbours have to be looked at again: the left one now, the right one after it
            settled = Math.max(0, Math.min(settled - 1, size - 2));
            node = left;
        }
        return node;
    }

    private void classify(int start) {
        double[] x = rings.x;
        double[] y = rings.y;
        double area = 0;
        double around = 0;
        int rightmost = -1;
        int node = start;
        do {
            int to = rings.next[node];
            area += (x[node] - x[start]) * (y[to] - y[start]) - (y[node] - y[start]) * (x[to] - x[start]);
            around += Math.abs(x[to] - x[node]) + Math.abs(y[to] - y[node]);
            // where a hole touches itself, a convex corner can be as far right as the corners around it
            if ((rightmost < 0 || x[node] > x[rightmost]) && shape.measure(node) != EarShape.CONVEX) {
                rightmost = node;
            }
            node = to;
        } while (node != start);
        double least = rings.epsilon * around;
        if (area > least) {
            bridges.addOuter(start);
        } else if (area < -least) {
            bridges.addHole(rightmost < 0 ? start : rightmost);
        }
    }
}
