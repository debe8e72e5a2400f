package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/**
 * A polygon in a face that triangles are to fill: its corners counter-clockwise, behind each side the half-edge of the
 * neighbour, and the order in which corners are cut off. Used again and again without allocation.
 */
final class FlatPolygon {
    int size;

    /** For each corner its vertex. */
    int[] vertex = new int[16];

    /** For the side that begins at each corner the half-edge that runs back along it; -1 for the last if open. */
    int[] behind = new int[16];

    /** Coordinates of each corner in the coordinate plane that the polygon faces most. */
    double[] x = new double[16];

    double[] y = new double[16];

    /** The corners in the order of cutting, {@code size - 2} of them. */
    int[] cuts = new int[16];

    private int[] previous = new int[16];
    private int[] next = new int[16];

    /** Removes all corners. */
    void clear() {
        size = 0;
    }

    /** Appends a corner and the half-edge behind the side that begins there. */
    void add(int corner, int halfEdgeBehind) {
        if (size == vertex.length) {
            int room = 2 * size;
            vertex = Arrays.copyOf(vertex, room);
            behind = Arrays.copyOf(behind, room);
            x = Arrays.copyOf(x, room);
            y = Arrays.copyOf(y, room);
            cuts = Arrays.copyOf(cuts, room);
            previous = Arrays.copyOf(previous, room);
            next = Arrays.copyOf(next, room);
        }
        vertex[size] = corner;
        behind[size++] = halfEdgeBehind;
    }

    /** Computes the coordinates: leaves out the axis along which the normal is longest. */
    void project(double[] positions, double nx, double ny, double nz) {
        double ax = Math.abs(nx);
        double ay = Math.abs(ny);
        double az = Math.abs(nz);
        int u;
        int v;
        boolean positive;
        if (az >= ax && az >= ay) {
            u = 0;
            v = 1;
            positive = nz >= 0;
        } else if (ax >= ay) {
            u = 1;
            v = 2;
            positive = nx >= 0;
        } else {
            u = 2;
            v = 0;
            positive = ny >= 0;
        }
        for (int i = 0; i < size; i++) {
            int at = 3 * vertex[i];
            x[i] = positions[at + (positive ? u : v)];
            y[i] = positions[at + (positive ? v : u)];
        }
    }

    /** Twice the signed area of a triangle of corners. */
    double area(int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }

    /** The squared distance of two corners. */
    double squaredDistance(int a, int b) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        return dx * dx + dy * dy;
    }

    /**
     * How round a triangle of corners is: its smallest height by its longest side.
     *
     * @return at most 0.87; negative if it is turned over or lower than a height
     */
    double roundness(int a, int b, int c, double squaredHeight) {
        double area = area(a, b, c);
        double longest = Math.max(squaredDistance(a, b), Math.max(squaredDistance(b, c), squaredDistance(c, a)));
        return area > 0 && area * area > squaredHeight * longest ? area / longest : -1;
    }

    /** Makes the cuts of a fan of triangles around one corner. */
    void fanAround(int apex) {
        for (int i = 0; i < size - 2; i++) {
            cuts[i] = (apex + 1 + i) % size;
        }
    }

    /**
     * Writes the triangles into places that are free, in the order of the cuts.
     *
     * @param places numbers of free triangles
     * @param from where the {@code size - 2} that are used begin
     * @return the half-edge of the last side, from the last corner to the first; not yet paired if {@link #behind} of
     *     the last corner is -1
     */
    int fill(MutableSurface surface, int[] places, int from, int face) {
        if (size == 2) {
            return behind[0];
        }
        for (int i = 0; i < size; i++) {
            previous[i] = i == 0 ? size - 1 : i - 1;
            next[i] = i == size - 1 ? 0 : i + 1;
        }
        int lastSide = -1;
        for (int i = 0; i < size - 2; i++) {
            int corner = cuts[i];
            int before = previous[corner];
            int after = next[corner];
            int h = 3 * places[from + i];
            surface.starts[h] = vertex[before];
            surface.starts[h + 1] = vertex[corner];
            surface.starts[h + 2] = vertex[after];
            surface.face[places[from + i]] = face;
            lastSide = close(surface, h, before, lastSide);
            lastSide = close(surface, h + 1, corner, lastSide);
            behind[before] = h + 2;
            next[before] = after;
            previous[after] = before;
            if (i == size - 3) {
                lastSide = close(surface, h + 2, after, lastSide);
            }
        }
        return lastSide;
    }

    private int close(MutableSurface surface, int h, int corner, int lastSide) {
        if (behind[corner] < 0) {
            surface.pairs[h] = -1;
            return h;
        }
        surface.pair(h, behind[corner]);
        return lastSide;
    }
}
