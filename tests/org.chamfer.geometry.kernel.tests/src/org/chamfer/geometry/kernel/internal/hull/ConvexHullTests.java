package org.chamfer.geometry.kernel.internal.hull;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;

/** Hulls are closed, convex and contain all points, whatever the points. */
class ConvexHullTests {
    private static final Work WORK = Work.alone();

    @Test
    void aCubeOfPointsHasEightCorners() {
        double[] points = grid(6, 1);
        Mesh hull = checked(points);
        assertEquals(8, hull.vertexCount());
        assertEquals(125, MeshFacts.of(hull).volume(), 1e-12);
    }

    @Test
    void aTurnedCubeOfPointsHasEightCornersToo() {
        for (double scale : new double[] {1e-6, 1e-3, 1, 1e6}) {
            for (int turn = 1; turn < 30; turn++) {
                Mesh hull = checked(turned(grid(6, scale), 0.1 * turn, 0.37 * turn));
                assertEquals(8, hull.vertexCount());
                assertEquals(125 * scale * scale * scale, MeshFacts.of(hull).volume(), 1e-10 * scale * scale * scale);
            }
        }
    }

    @Test
    void pointsFarFromTheOrigin() {
        double[] points = turned(grid(4, 0.001), 0.3, 0.4);
        for (int i = 0; i < points.length; i += 3) {
            points[i] += 1e6;
        }
        Mesh hull = checked(points);
        assertEquals(27e-9, MeshFacts.of(hull).volume(), 27e-9 * 1e-5);
    }

    @Test
    void pointsOnASphereAreAllCorners() {
        double[] points = sphere(20_000, 10);
        Mesh hull = checkedWithin(points, 500);
        assertEquals(20_000, hull.vertexCount());
        assertEquals(39_996, hull.triangleCount());
        assertEquals(4 * Math.PI / 3 * 1000, MeshFacts.of(hull).volume(), 4);
    }

    @Test
    void aCylinderKeepsItsRims() {
        int n = 1000;
        double[] points = new double[9 * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 3; k++) {
                points[9 * i + 3 * k] = Math.cos(2 * Math.PI * i / n);
                points[9 * i + 3 * k + 1] = Math.sin(2 * Math.PI * i / n);
                points[9 * i + 3 * k + 2] = k;
            }
        }
        assertEquals(2 * n, checked(points).vertexCount());
        assertEquals(2 * n, checked(turned(points, 1, 2)).vertexCount());
    }

    @Test
    void flatPointsGiveNothing() {
        assertTrue(ConvexHull.of(new double[0], WORK).isEmpty());
        assertTrue(ConvexHull.of(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, WORK).isEmpty());
        double[] equal = new double[300_000];
        assertTrue(ConvexHull.of(equal, WORK).isEmpty(), "zeros");
        Arrays.fill(equal, 0.1);
        assertTrue(ConvexHull.of(equal, WORK).isEmpty(), "equal points");
        assertTrue(
                ConvexHull.of(points(1000, i -> 0.1 * i, i -> 0.3 * i, i -> 0.7 * i), WORK)
                        .isEmpty(),
                "a line");
        double[] plane = points(1000, i -> i % 17 * 0.3, i -> i % 13 * 0.7, i -> i % 17 * 0.3 + i % 13 * 0.1);
        assertTrue(ConvexHull.of(plane, WORK).isEmpty(), "a plane");
        assertTrue(ConvexHull.of(turned(plane, 1, 2), WORK).isEmpty(), "a turned plane");
    }

    @Test
    void needlesAndPlates() {
        Random random = new Random(3);
        for (double thin = 1; thin > 1e-11; thin /= 10) {
            double[] needle = random(200, random, 1, thin, thin);
            double[] plate = random(200, random, 1, 1, thin);
            checked(needle);
            checked(plate);
            checked(turned(needle, 0.5, 0.6));
            checked(turned(plate, 0.5, 0.6));
        }
    }

    @Test
    void randomPointsOfAllKindsAgainstAllPlanes() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            int n = 4 + random.nextInt(40);
            int kind = random.nextInt(4);
            double[] points = new double[3 * n];
            for (int k = 0; k < points.length; k++) {
                points[k] = switch (kind) {
                    case 0 -> random.nextDouble();
                    case 1 -> random.nextInt(3) * 0.1;
                    case 2 -> random.nextInt(4) * 0.1 + random.nextInt(3) * 1e-16;
                    default -> Math.pow(10, -random.nextInt(20)) * random.nextGaussian();
                };
            }
            checked(points);
            checked(turned(points, random.nextDouble(), random.nextDouble()));
        }
    }

    @Test
    void smallNumbersBesideLargeOnesAndExtremeScales() {
        double[] tiny = grid(3, 1);
        for (int k = 0; k < tiny.length; k++) {
            tiny[k] = tiny[k] == 0 ? 1e-300 * (k % 5) : tiny[k];
        }
        assertEquals(8, ConvexHull.of(tiny, WORK).vertexCount());
        for (double scale : new double[] {1e-310, 1e-200, 1e200, 1e307}) {
            assertEquals(12, ConvexHull.of(grid(3, scale), WORK).triangleCount(), "scale " + scale);
        }
    }

    @Test
    void volumesAreThoseOfTheOtherKernel() throws KernelException {
        Random random = new Random(5);
        try (Judge judge = new Judge()) {
            for (int i = 0; i < 60; i++) {
                double scale = Math.pow(10, random.nextInt(13) - 6);
                double[] points = new double[3 * (10 + random.nextInt(500))];
                for (int k = 0; k < points.length; k++) {
                    points[k] = scale * (i % 2 == 0 ? random.nextGaussian() : random.nextInt(5));
                }
                double expected = judge.hullVolume(points);
                assertEquals(expected, MeshFacts.of(checked(points)).volume(), 1e-6 * expected);
            }
        }
    }

    @Test
    void theSamePointsGiveTheSameBits() {
        double[] points = turned(grid(12, 0.1), 0.2, 0.9);
        Mesh once = ConvexHull.of(points, WORK);
        Mesh again = ConvexHull.of(points.clone(), new Work(WorkContext.NONE, 4));
        assertArrayEquals(once.positions(), again.positions());
        assertArrayEquals(once.triangles(), again.triangles());
    }

    @Test
    void endsWhenCancelled() {
        double[] points = sphere(100_000, 1);
        assertThrows(CancellationException.class, () -> ConvexHull.of(points, new Work(() -> true, 1)));
    }

    private static Mesh checked(double[] points) {
        return checkedWithin(points, Integer.MAX_VALUE);
    }

    /** The hull of points, closed, convex without rounding, without points outside; so many faces are looked at. */
    private static Mesh checkedWithin(double[] points, int faces) {
        Mesh hull = ConvexHull.of(points, WORK);
        double largest = Arrays.stream(points).map(Math::abs).max().orElse(0);
        double tolerance = 2e-11 * (hull.isEmpty() ? 0 : hull.bounds().diagonal()) + 1e-14 * largest;
        int[] t = hull.triangles();
        double[] p = hull.positions();
        Map<Long, Integer> edges = new HashMap<>();
        for (int h = 0; h < t.length; h++) {
            int opposite = t[h - h % 3 + (h + 2) % 3];
            assertEquals(null, edges.put((long) t[h] << 32 | t[h - h % 3 + (h + 1) % 3], opposite), "an edge twice");
        }
        for (int h = 0; h < t.length; h++) {
            Integer beyond = edges.get((long) t[h - h % 3 + (h + 1) % 3] << 32 | t[h]);
            assertTrue(beyond != null, "an open edge");
            int f = h - h % 3;
            assertTrue(Orientation.side(p, 3 * t[f], 3 * t[f + 1], 3 * t[f + 2], 3 * beyond) <= 0, "a dent");
        }
        int step = Math.max(1, hull.triangleCount() / faces);
        for (int f = 0; f < t.length; f += 3 * step) {
            assertNoneOutside(p, 3 * t[f], 3 * t[f + 1], 3 * t[f + 2], points, tolerance);
        }
        return hull;
    }

    private static void assertNoneOutside(double[] p, int a, int b, int c, double[] points, double tolerance) {
        double[] all = Arrays.copyOf(points, points.length + 9);
        System.arraycopy(p, a, all, points.length, 3);
        System.arraycopy(p, b, all, points.length + 3, 3);
        System.arraycopy(p, c, all, points.length + 6, 3);
        HullFaces plane = new HullFaces(all, 1, 0);
        int first = points.length / 3;
        int face = plane.add(first, first + 1, first + 2);
        for (int i = 0; i < first; i++) {
            double distance = plane.distance(face, i);
            assertTrue(distance <= tolerance, () -> "outside by " + distance);
        }
    }

    private static double[] points(int n, IntToDoubleFunction x, IntToDoubleFunction y, IntToDoubleFunction z) {
        double[] points = new double[3 * n];
        for (int i = 0; i < n; i++) {
            points[3 * i] = x.applyAsDouble(i);
            points[3 * i + 1] = y.applyAsDouble(i);
            points[3 * i + 2] = z.applyAsDouble(i);
        }
        return points;
    }

    private static double[] random(int n, Random random, double... sizes) {
        double[] points = new double[3 * n];
        for (int i = 0; i < points.length; i++) {
            points[i] = sizes[i % 3] * random.nextDouble();
        }
        return points;
    }

    private static double[] grid(int n, double step) {
        return points(n * n * n, i -> i % n * step, i -> i / n % n * step, i -> i / n / n * step);
    }

    private static double[] sphere(int n, double radius) {
        Random random = new Random(9);
        double[] points = new double[3 * n];
        for (int i = 0; i < points.length; i += 3) {
            double x = random.nextGaussian();
            double y = random.nextGaussian();
            double z = random.nextGaussian();
            double length = Math.sqrt(x * x + y * y + z * z);
            points[i] = radius * x / length;
            points[i + 1] = radius * y / length;
            points[i + 2] = radius * z / length;
        }
        return points;
    }

    private static double[] turned(double[] points, double first, double second) {
        double[] turned = points.clone();
        for (int i = 0; i < turned.length; i += 3) {
            double x = Math.cos(first) * points[i] - Math.sin(first) * points[i + 1];
            double y = Math.sin(first) * points[i] + Math.cos(first) * points[i + 1];
            turned[i] = x;
            turned[i + 1] = Math.cos(second) * y - Math.sin(second) * points[i + 2];
            turned[i + 2] = Math.sin(second) * y + Math.cos(second) * points[i + 2];
        }
        return turned;
    }
}
