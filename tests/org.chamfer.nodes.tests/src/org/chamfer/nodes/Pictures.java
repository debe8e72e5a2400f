package org.chamfer.nodes;

import java.util.function.ToDoubleBiFunction;
import org.chamfer.values.ImageValue;

/** Images to compute with. */
public final class Pictures {
    private static final int FINE = 16;

    private Pictures() {}

    /** A grey image of one brightness, 0 to 255. */
    public static ImageValue constant(int columns, int rows, int brightness) {
        return of(columns, rows, (_, _) -> brightness);
    }

    /** A grey image; columns count from the left and rows from the top, brightness is rounded. */
    public static ImageValue of(int columns, int rows, ToDoubleBiFunction<Integer, Integer> brightness) {
        byte[] samples = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                samples[row * columns + column] = (byte) (int) Math.rint(brightness.applyAsDouble(column, row));
            }
        }
        return new ImageValue(columns, rows, 1, samples);
    }

    /** A black disc on white with smooth borders: each pixel as dark as the part of it that is covered. */
    public static ImageValue disc(int size, double centerX, double centerY, double radius) {
        return of(size, size, (column, row) -> 255 * (1 - covered(column, row, centerX, centerY, radius)));
    }

    /** A dark ring. */
    public static ImageValue ring(int size, double center, double outer, double inner) {
        return of(
                size,
                size,
                (column, row) -> 255
                        * (1
                                - covered(column, row, center, center, outer)
                                + covered(column, row, center, center, inner)));
    }

    private static double covered(int column, int row, double centerX, double centerY, double radius) {
        int inside = 0;
        for (int i = 0; i < FINE * FINE; i++) {
            double x = column + (i % FINE + 0.5) / FINE - centerX;
            double y = row + (i / FINE + 0.5) / FINE - centerY;
            inside += x * x + y * y < radius * radius ? 1 : 0;
        }
        return (double) inside / (FINE * FINE);
    }
}
