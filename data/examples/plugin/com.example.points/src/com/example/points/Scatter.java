package com.example.points;

import java.util.Arrays;
import java.util.Random;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;

/** Puts points on surfaces. */
final class Scatter {
    private final double[] positions;
    private final int[] triangles;
    /** The area of all triangles up to and with each, in square millimetres. */
    private final double[] areas;

    /**
     * Prepares a surface.
     *
     * @throws DiagnosticException if it has no area
     */
    Scatter(Mesh mesh) throws DiagnosticException {
        positions = mesh.positions();
        triangles = mesh.triangles();
        areas = new double[mesh.triangleCount()];
        double sum = 0;
        for (int i = 0; i < areas.length; i++) {
            sum += area(i);
            areas[i] = sum;
        }
        if (!(sum > 0)) {
            throw new DiagnosticException(
                    Diagnostic.error("points.no-surface", "there is no surface to put points on", null)
                            .withHint("give a mesh with triangles"));
        }
    }

    /**
     * Points that are spread evenly by area. The sequence of {@link Random} is fixed by its documentation, so that the
     * same seed gives the same points everywhere.
     *
     * @param count how many
     * @param seed any number
     */
    Points points(int count, long seed, WorkContext context) {
        Random random = new Random(seed);
        double[] points = new double[3 * count];
        for (int i = 0; i < count; i++) {
            if (i % 1000 == 0) {
                context.checkCancelled();
                context.progress("scattering", (double) i / count);
            }
            int triangle = triangleAt(random.nextDouble() * areas[areas.length - 1]);
            // The square root makes up for a triangle being narrow at its first corner.
            double along = StrictMath.sqrt(random.nextDouble());
            double across = random.nextDouble();
            for (int axis = 0; axis < 3; axis++) {
                points[3 * i + axis] = (1 - along) * corner(triangle, 0, axis)
                        + along * (1 - across) * corner(triangle, 1, axis)
                        + along * across * corner(triangle, 2, axis);
            }
        }
        return new Points(points);
    }

    private int triangleAt(double area) {
        int found = Arrays.binarySearch(areas, area);
        return Math.min(found < 0 ? -found - 1 : found, areas.length - 1);
    }

    private double area(int triangle) {
        double[] a = new double[3];
        double[] b = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            a[axis] = corner(triangle, 1, axis) - corner(triangle, 0, axis);
            b[axis] = corner(triangle, 2, axis) - corner(triangle, 0, axis);
        }
        double x = a[1] * b[2] - a[2] * b[1];
        double y = a[2] * b[0] - a[0] * b[2];
        double z = a[0] * b[1] - a[1] * b[0];
        return StrictMath.sqrt(x * x + y * y + z * z) / 2;
    }

    private double corner(int triangle, int corner, int axis) {
        return positions[3 * triangles[3 * triangle + corner] + axis];
    }
}
