package com.example.points;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;

/** Points lie on the surface, spread by area, and are the same for the same seed. */
class ScatterTests {
    private static final double EPSILON = 1e-9;

    @Test
    void pointsLieOnTheSurface() throws DiagnosticException {
        double[] points = scatter(Box.of(10, 20, 30), 500, 7).coordinates();
        for (int i = 0; i < points.length; i += 3) {
            double away = Math.min(
                    Math.min(fromSides(points[i], 10), fromSides(points[i + 1], 20)), fromSides(points[i + 2], 30));
            assertEquals(0, away, EPSILON, "point " + i / 3);
        }
    }

    @Test
    void largeFacesGetMorePoints() throws DiagnosticException {
        // The bottom is 10 x 20 of an area of 2 (10 x 20 + 10 x 30 + 20 x 30).
        int count = 20_000;
        double[] points = scatter(Box.of(10, 20, 30), count, 1).coordinates();
        int bottom = 0;
        for (int i = 2; i < points.length; i += 3) {
            bottom += points[i] < EPSILON ? 1 : 0;
        }
        assertEquals(200.0 / 2200, (double) bottom / count, 0.01);
    }

    @Test
    void theSeedDecides() throws DiagnosticException {
        Mesh box = Box.of(1, 1, 1);
        assertEquals(scatter(box, 50, 3), scatter(box, 50, 3));
        assertFalse(Arrays.equals(
                scatter(box, 50, 3).coordinates(), scatter(box, 50, 4).coordinates()));
        assertArrayEquals(
                scatter(box, 10, 3).coordinates(),
                Arrays.copyOf(scatter(box, 50, 3).coordinates(), 30));
    }

    @Test
    void nothingHasNoSurface() {
        DiagnosticException failure = assertThrows(DiagnosticException.class, () -> new Scatter(Mesh.EMPTY));
        assertTrue(failure.diagnostic().message().contains("no surface"), failure.getMessage());
    }

    @Test
    void endsWhenCancelled() throws DiagnosticException {
        Scatter scatter = new Scatter(Box.of(1, 1, 1));
        assertThrows(CancellationException.class, () -> scatter.points(10, 1, () -> true));
    }

    private static Points scatter(Mesh mesh, int count, long seed) throws DiagnosticException {
        return new Scatter(mesh).points(count, seed, WorkContext.NONE);
    }

    private static double fromSides(double value, double size) {
        return Math.min(Math.abs(value), Math.abs(value - size));
    }
}
