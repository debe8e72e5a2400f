package org.chamfer.geometry.kernel.internal.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.internal.hull.Orientation;
import org.chamfer.geometry.measure.RegionFacts;

/** What can be said about contours by looking at each edge, slowly and simply. */
final class PlaneFacts {
    private PlaneFacts() {}

    static double area(Region region) {
        return RegionFacts.of(region).area();
    }

    /** How often contours wind around a point that lies on none of them. */
    static int windings(List<double[]> contours, double x, double y) {
        int windings = 0;
        for (double[] c : contours) {
            for (int i = 0; i < c.length; i += 2) {
                int j = (i + 2) % c.length;
                boolean rises = c[i + 1] <= y && c[j + 1] > y;
                boolean falls = c[i + 1] > y && c[j + 1] <= y;
                if (rises || falls) {
                    int side = Orientation.turn(c[i], c[i + 1], c[j], c[j + 1], x, y);
                    windings += rises && side > 0 ? 1 : falls && side < 0 ? -1 : 0;
                }
            }
        }
        return windings;
    }

    /** The distance of a point from the nearest edge. */
    static double distance(List<double[]> contours, double x, double y) {
        return distance(contours, x, y, null, 0);
    }

    /** The distance of a point from the nearest edge but one of a contour. */
    private static double distance(List<double[]> contours, double x, double y, double[] except, int exceptAt) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] c : contours) {
            for (int i = 0; i < c.length; i += 2) {
                if (c == except && i == exceptAt) {
                    continue;
                }
                int j = (i + 2) % c.length;
                double ux = c[j] - c[i];
                double uy = c[j + 1] - c[i + 1];
                double square = ux * ux + uy * uy;
                double part = square == 0 ? 0 : ((x - c[i]) * ux + (y - c[i + 1]) * uy) / square;
                double at = Math.max(0, Math.min(1, part));
                nearest = Math.min(nearest, Math.hypot(c[i] + at * ux - x, c[i + 1] + at * uy - y));
            }
        }
        return nearest;
    }

    /** Asserts what every result promises. */
    static void assertProper(Region region, String about) {
        List<double[]> contours = region.contours();
        for (double[] contour : contours) {
            assertTrue(RegionFacts.signedArea(contour) != 0, () -> about + ": a contour encloses nothing");
            for (int i = 2; i < contour.length; i += 2) {
                assertTrue(
                        contour[0] < contour[i] || contour[0] == contour[i] && contour[1] < contour[i + 1],
                        () -> about + ": a contour does not start at its smallest point, or passes it twice");
            }
        }
        for (int i = 1; i < contours.size(); i++) {
            assertTrue(
                    Arrays.compare(contours.get(i - 1), contours.get(i)) < 0,
                    () -> about + ": contours are not in order");
        }
        assertEquals("", crossing(contours), about);
        for (double[] contour : contours) {
            // Just left of an edge is inside, right of it is outside.
            assertSides(contours, contour, about);
        }
    }

    private static void assertSides(List<double[]> contours, double[] c, String about) {
        for (int i = 0; i < c.length; i += 2) {
            int j = (i + 2) % c.length;
            double length = Math.hypot(c[j] - c[i], c[j + 1] - c[i + 1]);
            double x = (c[i] + c[j]) / 2;
            double y = (c[i + 1] + c[j + 1]) / 2;
            double step = Math.min(length, distance(contours, x, y, c, i)) / 8;
            if (step < 1e-12 * Math.max(Math.abs(x), Math.abs(y))) {
                continue;
            }
            double dx = -(c[j + 1] - c[i + 1]) / length * step;
            double dy = (c[j] - c[i]) / length * step;
            String edge = " of the edge at " + x + ", " + y + ", length " + length;
            assertEquals(1, windings(contours, x + dx, y + dy), about + ": left" + edge);
            assertEquals(0, windings(contours, x - dx, y - dy), about + ": right" + edge);
        }
    }

    /** Two edges that cross, as text. */
    private static String crossing(List<double[]> contours) {
        double[][] edges = contours.stream()
                .flatMap(c -> IntStream.range(0, c.length / 2).mapToObj(i ->
                        new double[] {c[2 * i], c[2 * i + 1], c[(2 * i + 2) % c.length], c[(2 * i + 3) % c.length]}))
                .toArray(double[][]::new);
        for (int i = 0; i < edges.length; i++) {
            for (int j = 0; j < i; j++) {
                if (cross(edges[i], edges[j])) {
                    return Arrays.toString(edges[i]) + " crosses " + Arrays.toString(edges[j]);
                }
            }
        }
        return "";
    }

    private static boolean cross(double[] e, double[] f) {
        return turn(e, f[0], f[1]) * turn(e, f[2], f[3]) < 0 && turn(f, e[0], e[1]) * turn(f, e[2], e[3]) < 0;
    }

    private static int turn(double[] edge, double x, double y) {
        return Orientation.turn(edge[0], edge[1], edge[2], edge[3], x, y);
    }
}
