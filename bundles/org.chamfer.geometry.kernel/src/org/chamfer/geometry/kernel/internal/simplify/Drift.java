package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;

/** How far, at most, the surface at each vertex has moved by what was taken away there; so small moves cannot add up. */
final class Drift {
    private final double limit;
    private double[] moved = new double[0];

    /** Makes a record; nothing may move farther than the limit in millimetres. */
    Drift(double limit) {
        this.limit = limit;
    }

    /** Makes room for all vertices, so that threads may note what happens at different ones. */
    void makeRoom(int vertices) {
        if (vertices > moved.length) {
            moved = Arrays.copyOf(moved, vertices);
        }
    }

    /** How far the surface at a vertex has moved, in millimetres. */
    double at(int vertex) {
        return vertex < moved.length ? moved[vertex] : 0;
    }

    /** True if the surface may move by a distance in all. */
    boolean allows(double distance) {
        return distance <= limit;
    }

    /** Notes that the surface at a vertex has moved at least this far. */
    void note(int vertex, double distance) {
        if (distance > at(vertex)) {
            if (vertex >= moved.length) {
                moved = Arrays.copyOf(moved, Math.max(vertex + 1, 2 * moved.length));
            }
            moved[vertex] = distance;
        }
    }
}
