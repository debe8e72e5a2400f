package org.chamfer.geometry.kernel.internal.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;
import org.junit.jupiter.api.Test;

/** Plane figures whose results are known. */
class PlaneRegionsTests {
    private final PlaneRegions regions = new PlaneRegions(Work.alone(), () -> {
        throw new AssertionError("the other kernel was asked");
    });

    @Test
    void booleans() throws KernelException {
        Region a = square(0, 0, 2);
        Region b = square(1, 1, 2);
        assertContours(regions.union(List.of(a, b)), new double[] {0, 0, 2, 0, 2, 1, 3, 1, 3, 3, 1, 3, 1, 2, 0, 2});
        assertContours(regions.difference(a, List.of(b)), new double[] {0, 0, 2, 0, 2, 1, 1, 1, 1, 2, 0, 2});
        assertContours(regions.intersection(List.of(a, b)), new double[] {1, 1, 2, 1, 2, 2, 1, 2});
        assertTrue(regions.intersection(List.of(a, square(5, 5, 2))).isEmpty());
        assertTrue(regions.difference(a, List.of(a)).isEmpty());
        assertTrue(regions.union(List.of()).isEmpty());
        assertTrue(regions.intersection(List.of()).isEmpty());
        assertTrue(regions.difference(Region.EMPTY, List.of(a)).isEmpty());
    }

    @Test
    void figuresSideBySideBecomeOne() throws KernelException {
        double[] both = {0, 0, 2, 0, 2, 1, 0, 1};
        assertContours(regions.union(List.of(square(0, 0, 1), square(1, 0, 1))), both);
        double hardly = 1e-9;
        Region closed = regions.union(List.of(square(0, 0, 1), square(1 + hardly, 0, 1)));
        assertContours(closed, new double[] {0, 0, 2 + hardly, 0, 2 + hardly, 1, 0, 1});
        assertEquals(
                2,
                regions.union(List.of(square(0, 0, 1), square(1 + 2e-8, 0, 1)))
                        .contours()
                        .size());
    }

    @Test
    void ownPointsOnStraightEdgesStay() throws KernelException {
        double[] contour = {0, 0, 1, 0, 2, 0, 2, 2, 0, 2};
        assertContours(regions.union(List.of(region(contour))), contour);
        double third = 1.0 / 3;
        double[] odd = {third, third, Math.sqrt(2), third, Math.sqrt(2), Math.sqrt(2), third, Math.sqrt(2)};
        assertContours(regions.union(List.of(region(odd))), odd);
    }

    @Test
    void touchingContoursPassAPointOnceEach() throws KernelException {
        assertContours(
                regions.union(List.of(square(0, 0, 1), square(1, 1, 1))),
                new double[] {0, 0, 1, 0, 1, 1, 0, 1},
                new double[] {1, 1, 2, 1, 2, 2, 1, 2});
        assertContours(
                regions.difference(square(0, 0, 4), List.of(region(0, 0, 2, 1, 1, 2))),
                new double[] {0, 0, 1, 2, 2, 1},
                new double[] {0, 0, 4, 0, 4, 4, 0, 4});
        assertContours(
                regions.difference(square(0, 0, 4), List.of(square(1, 1, 1), square(2, 2, 1))),
                new double[] {0, 0, 4, 0, 4, 4, 0, 4},
                new double[] {1, 1, 1, 2, 2, 2, 2, 1},
                new double[] {2, 2, 2, 3, 3, 3, 3, 2});
    }

    @Test
    void windingsOfEachOperandCount() throws KernelException {
        double[] clockwise = {1, 1, 1, 3, 3, 3, 3, 1};
        Region crossing = new Region(List.of(square(0, 0, 2).contours().getFirst(), clockwise));
        assertEquals(
                6, PlaneFacts.area(regions.union(List.of(crossing))), 0, "opposite windings cancel in one operand");
        assertEquals(7, PlaneFacts.area(regions.union(List.of(square(0, 0, 2), region(clockwise)))), 0);
        double[] bow = {0, 0, 2, 2, 2, 0, 0, 2};
        assertEquals(2, PlaneFacts.area(regions.union(List.of(region(bow)))), 0);
        assertEquals(2, PlaneFacts.area(regions.evenOdd(List.of(bow))), 0);
        double[] twice = {0, 0, 4, 0, 4, 4, 0, 4, 0, 0, 2, 0, 2, 2, 0, 2};
        assertEquals(16, PlaneFacts.area(regions.union(List.of(region(twice)))), 0);
        assertEquals(12, PlaneFacts.area(regions.evenOdd(List.of(twice))), 0);
    }

    @Test
    void manyFigures() throws KernelException {
        List<Region> boxes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < 30; j++) {
                boxes.add(square(i / 3.0, j / 3.0, 1 / 3.0));
            }
        }
        Region ordered = regions.union(boxes);
        assertContours(ordered, new double[] {0, 0, 10, 0, 10, 10, 0, 10});
        Collections.shuffle(boxes, new Random(1));
        assertEquals(ordered.digest(), regions.union(boxes).digest());
        assertTrue(regions.difference(square(0, 0, 10), boxes).isEmpty());
        List<Region> nested =
                IntStream.range(0, 100).mapToObj(i -> square(i, i, 200)).toList();
        assertContours(regions.intersection(nested), new double[] {99, 99, 200, 99, 200, 200, 99, 200});
    }

    @Test
    void tinyAndHugeFigures() throws KernelException {
        for (double scale : new double[] {1e-30, 1e-7, 1e12, 1e30}) {
            Region union = regions.union(List.of(square(0, 0, 2 * scale), square(scale, scale, 2 * scale)));
            assertEquals(7, PlaneFacts.area(union) / scale / scale, 1e-12);
        }
    }

    @Test
    void offsetsOfASquare() throws KernelException {
        Region square = square(0, 0, 10);
        assertContours(
                regions.offset(square, 2, JoinType.MITER, 1e6, 32), new double[] {-2, -2, 12, -2, 12, 12, -2, 12});
        double[] inner = {2, 2, 8, 2, 8, 8, 2, 8};
        for (JoinType join : JoinType.values()) {
            assertContours(regions.offset(square, -2, join, 2, 32), inner);
            assertTrue(regions.offset(square, -5, join, 2, 32).isEmpty());
            assertTrue(regions.offset(square, -6, join, 2, 32).isEmpty());
            assertContours(
                    regions.offset(square, 0, join, 2, 32), square.contours().getFirst());
        }
        for (int segments : new int[] {4, 8, 12, 64, 360}) {
            double step = 2 * Math.PI / segments;
            assertEquals(
                    100 + 4 * 20 + 2 * segments * Math.sin(step),
                    PlaneFacts.area(regions.offset(square, 2, JoinType.ROUND, 2, segments)),
                    1e-12 * 200,
                    "the corners together are a polygon of so many sides");
        }
        double height = 2 * Math.sqrt(2) - 2;
        assertEquals(
                14 * 14 - 4 * height * height,
                PlaneFacts.area(regions.offset(square, 2, JoinType.BEVEL, 2, 32)),
                1e-12 * 200);
    }

    @Test
    void offsetsJoinAndClose() throws KernelException {
        Region frame = regions.difference(square(0, 0, 10), List.of(square(3, 3, 4)));
        assertEquals(144 - 4, PlaneFacts.area(regions.offset(frame, 1, JoinType.MITER, 2, 8)), 0);
        assertEquals(
                1, regions.offset(frame, 2, JoinType.MITER, 2, 8).contours().size(), "the hole is closed");
        Region two = regions.union(List.of(square(0, 0, 1), square(2, 0, 1)));
        assertContours(regions.offset(two, 1, JoinType.MITER, 2, 8), new double[] {-1, -1, 4, -1, 4, 2, -1, 2});
    }

    @Test
    void mitresAreCutAtTheirLimit() throws KernelException {
        Region needle = region(0, 0, 10, 0.1, 0, 0.2);
        assertEquals(
                60.0025,
                regions.offset(needle, 0.5, JoinType.MITER, 1e6, 8).bounds().maxX(),
                1e-4);
        assertEquals(
                10.5, regions.offset(needle, 0.5, JoinType.MITER, 3, 8).bounds().maxX(), 1e-12);
        assertEquals(
                10.5, regions.offset(needle, 0.5, JoinType.BEVEL, 3, 8).bounds().maxX(), 1e-12);
    }

    @Test
    void offsetsOfContoursThatCrossThemselvesOften() throws KernelException {
        double[] teeth = new double[4 * 400];
        for (int i = 0; i < 400; i++) {
            teeth[4 * i] = 20 * Math.cos(Math.PI * i / 200);
            teeth[4 * i + 1] = 20 * Math.sin(Math.PI * i / 200);
            teeth[4 * i + 2] = 18 * Math.cos(Math.PI * (i + 0.5) / 200);
            teeth[4 * i + 3] = 18 * Math.sin(Math.PI * (i + 0.5) / 200);
        }
        // Wide arcs around the tips: what is left of the teeth are small gaps between them.
        try (KernelSession manifold = new ManifoldKernel().open(WorkContext.NONE)) {
            boolean[] asked = new boolean[1];
            PlaneRegions operations = new PlaneRegions(Work.alone(), () -> {
                asked[0] = true;
                return manifold.regions();
            });
            Region grown = operations.offset(region(teeth), 3, JoinType.ROUND, 2, 48);
            assertTrue(asked[0], "the other kernel does what crosses itself so often");
            assertEquals(Math.PI * 23 * 23, PlaneFacts.area(grown), 4);
        }
    }

    @Test
    void hullsSumsAndTriangles() throws KernelException {
        assertContours(
                regions.hull(new double[] {0, 0, 1, 1, 2, 2, 2, 0, 1, 0, 0, 2}), new double[] {0, 0, 2, 0, 2, 2, 0, 2});
        Region angle = regions.difference(square(0, 0, 3), List.of(square(1, 1, 3)));
        assertEquals(4 * 4 + 2 * 2 * 2, PlaneFacts.area(regions.minkowski(angle, angle)), 1e-12);
        Region frame = regions.difference(square(0, 0, 10), List.of(square(2, 2, 6)));
        assertEquals(11 * 11 - 5 * 5, PlaneFacts.area(regions.minkowski(frame, square(0, 0, 1))), 1e-12);
        assertEquals(3 * 8, regions.triangulate(frame).length);
        assertEquals(0, regions.triangulate(Region.EMPTY).length);
    }

    @Test
    void coordinatesThatAreNotFinite() {
        Region bad = region(0, 0, Double.NaN, 0, 1, 1);
        Region good = square(0, 0, 1);
        for (KernelException e : List.of(
                assertThrows(KernelException.class, () -> regions.union(List.of(good, bad))),
                assertThrows(KernelException.class, () -> regions.intersection(List.of(bad, good))),
                assertThrows(KernelException.class, () -> regions.evenOdd(bad.contours())),
                assertThrows(KernelException.class, () -> regions.hull(new double[] {0, Double.NaN})),
                assertThrows(
                        KernelException.class,
                        () -> regions.offset(good, Double.POSITIVE_INFINITY, JoinType.MITER, 2, 8)))) {
            assertEquals(Reason.NOT_FINITE, e.reason());
        }
    }

    @Test
    void cancelling() {
        WorkContext cancelled = () -> true;
        PlaneRegions operations = new PlaneRegions(new Work(cancelled, 1), () -> regions);
        assertThrows(CancellationException.class, () -> operations.union(List.of(square(0, 0, 1), square(1, 1, 1))));
    }

    private static void assertContours(Region region, double[]... contours) {
        assertEquals(contours.length, region.contours().size());
        for (int i = 0; i < contours.length; i++) {
            assertArrayEquals(contours[i], region.contours().get(i));
        }
        PlaneFacts.assertProper(region, "the result");
    }

    private static Region square(double x, double y, double size) {
        return region(x, y, x + size, y, x + size, y + size, x, y + size);
    }

    private static Region region(double... points) {
        return new Region(List.of(points));
    }
}
