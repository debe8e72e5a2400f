package org.chamfer.formats.internal.mesh;

import java.util.Arrays;

/** Positions in the order of a file, equal ones apart. */
final class PositionList {
    private double[] positions = new double[3 * 64];
    private int length;

    void add(double x, double y, double z) {
        if (length == positions.length) {
            positions = Arrays.copyOf(positions, 2 * length);
        }
        positions[length++] = x + 0.0;
        positions[length++] = y + 0.0;
        positions[length++] = z + 0.0;
    }

    int size() {
        return length / 3;
    }

    /** x, y, z of each position. */
    double[] toArray() {
        return Arrays.copyOf(positions, length);
    }
}
