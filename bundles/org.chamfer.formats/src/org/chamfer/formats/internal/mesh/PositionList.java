package org.chamfer.formats.internal.mesh;

import java.util.Arrays;

/** Positions in the order of a file, equal ones apart. */
public final class PositionList {
    private double[] positions = new double[3 * 64];
    private int length;

    /** Adds a position. */
    public void add(double x, double y, double z) {
        if (length == positions.length) {
            positions = Arrays.copyOf(positions, 2 * length);
        }
        positions[length++] = x + 0.0;
        positions[length++] = y + 0.0;
        positions[length++] = z + 0.0;
    }

    /** How many there are. */
    public int size() {
        return length / 3;
    }

    /** x, y, z of each position. */
    public double[] toArray() {
        return Arrays.copyOf(positions, length);
    }
}
