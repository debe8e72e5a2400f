package org.chamfer.geometry.manifold.internal.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;

/**
 * The way of contours into the module's plane arithmetic and back. The module rounds coordinates to multiples of 2^-27
 * (7.5e-9), which also closes the gaps that rounding leaves between figures that should touch. Points that come back as
 * they went in get their exact coordinates again. New points get those of the operands' coordinates that they share, so
 * that edges along the axes stay there, or else a decimal number of eight places. Figures far larger or smaller than
 * millimetres are scaled by a power of two, which is exact.
 */
final class Grid {
    private static final double STEPS = 0x1p27;
    private static final double DECIMALS = 1e8;
    /** Figures within this range of sizes (mm) are not scaled. */
    private static final double SMALLEST = 0x1p-5;

    private static final double LARGEST = 0x1p30;
    private static final int TARGET_EXPONENT = 12;

    private final double scale;
    private final Map<Point, Point> points = new HashMap<>();
    private final Map<Double, Double> abscissas = new HashMap<>();
    private final Map<Double, Double> ordinates = new HashMap<>();

    private record Point(double x, double y) {
        boolean isBefore(Point other) {
            return x < other.x || x == other.x && y < other.y;
        }
    }

    private Grid(double scale) {
        this.scale = scale;
    }

    /**
     * Chooses the scale for figures.
     *
     * @param extra another length that occurs, in millimetres
     * @throws KernelException if a coordinate is not finite
     */
    static Grid forContours(List<List<double[]>> figures, double extra) throws KernelException {
        double size = Math.abs(extra);
        for (List<double[]> figure : figures) {
            for (double[] contour : figure) {
                for (double coordinate : contour) {
                    if (!Double.isFinite(coordinate)) {
                        throw new KernelException(
                                Reason.NOT_FINITE, "a contour has a coordinate that is not a finite number");
                    }
                    size = Math.max(size, Math.abs(coordinate));
                }
            }
        }
        boolean ordinary = size == 0 || size >= SMALLEST && size <= LARGEST;
        return new Grid(ordinary ? 1 : StrictMath.scalb(1.0, TARGET_EXPONENT - Math.getExponent(size)));
    }

    /** A length on the grid. */
    double length(double millimetres) {
        return millimetres * scale;
    }

    /** Contours as the module gets them; their points are remembered. */
    List<double[]> in(List<double[]> contours) {
        List<double[]> scaled = new ArrayList<>(contours.size());
        for (double[] contour : contours) {
            double[] coordinates = new double[contour.length];
            for (int i = 0; i < contour.length; i += 2) {
                coordinates[i] = contour[i] * scale;
                coordinates[i + 1] = contour[i + 1] * scale;
                // Adding zero makes negative zero positive.
                remember(
                        new Point(cell(coordinates[i]), cell(coordinates[i + 1])),
                        new Point(contour[i] + 0.0, contour[i + 1] + 0.0));
            }
            scaled.add(coordinates);
        }
        return scaled;
    }

    /** Of several points in one cell the first in order stands for all, whichever operand it is from. */
    private void remember(Point cell, Point exact) {
        points.merge(cell, exact, (known, other) -> other.isBefore(known) ? other : known);
        abscissas.merge(cell.x(), exact.x(), Math::min);
        ordinates.merge(cell.y(), exact.y(), Math::min);
    }

    /** Contours as the module gave them, in millimetres. */
    List<double[]> out(List<double[]> contours) {
        List<double[]> restored = new ArrayList<>(contours.size());
        for (double[] contour : contours) {
            double[] coordinates = new double[contour.length];
            for (int i = 0; i < contour.length; i += 2) {
                Point exact = restored(contour[i], contour[i + 1]);
                coordinates[i] = exact.x();
                coordinates[i + 1] = exact.y();
            }
            restored.add(coordinates);
        }
        return restored;
    }

    private Point restored(double x, double y) {
        Point cell = new Point(cell(x), cell(y));
        Point known = points.get(cell);
        if (known != null) {
            return known;
        }
        Double knownX = abscissas.get(cell.x());
        Double knownY = ordinates.get(cell.y());
        return new Point(knownX != null ? knownX : decimal(x), knownY != null ? knownY : decimal(y));
    }

    private double decimal(double coordinate) {
        return StrictMath.rint(coordinate * DECIMALS) / DECIMALS / scale + 0.0;
    }

    private static double cell(double coordinate) {
        return StrictMath.rint(coordinate * STEPS) + 0.0;
    }
}
