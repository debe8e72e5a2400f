package org.chamfer.formats.internal.dxf;

import java.util.OptionalDouble;
import org.chamfer.geometry.Degrees;

/**
 * A DIMENSION entity.
 *
 * @param name the text of the dimension (group 1)
 * @param type the kind in the lowest three bits (group 70)
 * @param angle direction of a linear dimension in degrees (group 50)
 * @param x coordinates of groups 10 to 16
 * @param y coordinates of groups 20 to 26
 */
record DxfDimension(String name, int type, double angle, double[] x, double[] y) {
    private static final int KIND = 7;
    private static final int ORDINATE_OF_X = 64;

    /** What is measured, in mm or degrees; nothing if the kind is not supported. */
    OptionalDouble value() {
        return switch (type & KIND) {
            case 0 ->
                OptionalDouble.of(Math.abs((x[4] - x[3]) * Degrees.cos(angle) + (y[4] - y[3]) * Degrees.sin(angle)));
            case 1 -> OptionalDouble.of(distance(3, 4));
            case 2 -> OptionalDouble.of(Math.abs(direction(5, 0) - direction(3, 4)));
            case 3, 4 -> OptionalDouble.of(distance(0, 5));
            case 6 -> OptionalDouble.of((type & ORDINATE_OF_X) != 0 ? x[3] : y[3]);
            default -> OptionalDouble.empty();
        };
    }

    private double distance(int from, int to) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        return StrictMath.sqrt(dx * dx + dy * dy);
    }

    private double direction(int from, int to) {
        return Degrees.atan2(y[to] - y[from], x[to] - x[from]);
    }
}
