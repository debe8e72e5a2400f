package org.chamfer.formats.internal.plane;

import java.util.Arrays;

/** Points of the plane that grow in number. */
public final class PointList {
    private double[] values = new double[16];
    private int length;

    /** Appends a point. */
    public void add(double x, double y) {
        if (length == values.length) {
            values = Arrays.copyOf(values, 2 * length);
        }
        values[length++] = x;
        values[length++] = y;
    }

    /** The number of points. */
    public int size() {
        return length / 2;
    }

    /** True if there are none. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The x of a point. */
    public double x(int index) {
        return values[2 * index];
    }

    /** The y of a point. */
    public double y(int index) {
        return values[2 * index + 1];
    }

    /** x, y of each point. */
    public double[] toArray() {
        return Arrays.copyOf(values, length);
    }
}
