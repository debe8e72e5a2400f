package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.RegionOperations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations on plane figures against areas that are known. */
class RegionOperationsTests {
    private final KernelSession session = new ManifoldKernel().open(WorkContext.NONE);
    private final RegionOperations regions = session.regions();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void booleans() throws KernelException {
        Region a = square(0, 0, 2);
        Region b = square(1, 1, 2);
        assertArea(7, regions.union(List.of(a, b)));
        assertArea(3, regions.difference(a, List.of(b)));
        assertArea(1, regions.intersection(List.of(a, b)));
        assertArea(8, regions.union(List.of(a, square(5, 5, 2))));
        assertTrue(regions.intersection(List.of(a, square(5, 5, 2))).isEmpty());
        assertTrue(regions.difference(a, List.of(a)).isEmpty());
        assertTrue(regions.union(List.of()).isEmpty());
    }

    @Test
    void holesAreClockwiseAndStayOpenUnderOtherFigures() throws KernelException {
        Region frame = regions.difference(square(0, 0, 10), List.of(square(2, 2, 6)));
        assertEquals(2, frame.contours().size());
        assertArea(64, frame);
        assertArea(-36, new Region(List.of(frame.contours().getLast())));
        assertArea(65, regions.union(List.of(frame, square(4, 4, 1))));
    }

    @Test
    void untouchedPointsKeepEveryBit() throws KernelException {
        double third = 1.0 / 3;
        double root = Math.sqrt(2);
        Region a = new Region(List.of(new double[] {third, third, root, third, root, root, third, root}));
        Region result = regions.union(List.of(a, square(5, 5, 1)));
        assertArrayEquals(
                new double[] {third, third, root, third, root, root, third, root},
                result.contours().getFirst());
    }

    @Test
    void tinyAndHugeFigures() throws KernelException {
        for (double scale : new double[] {1e-7, 1e12}) {
            Region a = square(0, 0, 2 * scale);
            Region b = square(scale, scale, 2 * scale);
            double area = Shapes.area(regions.union(List.of(a, b)).contours());
            assertEquals(7, area / scale / scale, 1e-6);
        }
    }

    @Test
    void contoursAreInCanonicalOrder() throws KernelException {
        double[] turned = {2, 2, 0, 2, 0, 0, 2, 0};
        Region result = regions.union(List.of(square(7, 7, 1), new Region(List.of(turned))));
        assertArrayEquals(
                new double[] {0, 0, 2, 0, 2, 2, 0, 2}, result.contours().get(0));
        assertArrayEquals(
                new double[] {7, 7, 8, 7, 8, 8, 7, 8}, result.contours().get(1));
    }

    @Test
    void evenOddOfAContourInAnother() throws KernelException {
        List<double[]> contours = List.of(
                square(0, 0, 4).contours().getFirst(),
                square(1, 1, 2).contours().getFirst(),
                new double[] {0, 0, 1, 1});
        assertArea(12, regions.evenOdd(contours));
        double[] bow = {0, 0, 2, 2, 2, 0, 0, 2};
        assertArea(2, regions.evenOdd(List.of(bow)));
    }

    @Test
    void offsets() throws KernelException {
        Region square = square(0, 0, 10);
        assertArea(14 * 14, regions.offset(square, 2, JoinType.MITER, 1e6, 32));
        assertArea(6 * 6, regions.offset(square, -2, JoinType.MITER, 1e6, 32));
        assertArea(6 * 6, regions.offset(square, -2, JoinType.ROUND, 2, 32));
        double round =
                Shapes.area(regions.offset(square, 2, JoinType.ROUND, 2, 360).contours());
        assertEquals(100 + 4 * 20 + Math.PI * 4, round, 0.01);
        // Cut at the distance of the offset: what the corner of a mitre loses is a triangle of this height.
        double height = 2 * Math.sqrt(2) - 2;
        assertEquals(
                14 * 14 - 4 * height * height,
                Shapes.area(regions.offset(square, 2, JoinType.BEVEL, 2, 32).contours()),
                1e-6);
        assertTrue(regions.offset(square, -6, JoinType.MITER, 2, 32).isEmpty());
        assertEquals(
                Reason.NOT_FINITE,
                assertThrows(KernelException.class, () -> regions.offset(square, Double.NaN, JoinType.MITER, 2, 32))
                        .reason());
    }

    @Test
    void hullOfPoints() throws KernelException {
        double[] points = {0, 0, 1, 1, 2, 2, 2, 0, 1, 0, 0, 2, 1, 0.5, 0, 0};
        assertArrayEquals(
                new double[] {0, 0, 2, 0, 2, 2, 0, 2},
                regions.hull(points).contours().getFirst());
        assertTrue(regions.hull(new double[] {0, 0, 1, 1, 2, 2}).isEmpty());
        assertTrue(
                regions.hull(new double[] {0.1, 0.1, 0.2, 0.2, 0.3, 0.3, 0.7, 0.7})
                        .isEmpty(),
                "the orientation test does not err on a line");
        assertTrue(regions.hull(new double[0]).isEmpty());
    }

    @Test
    void minkowskiSums() throws KernelException {
        assertArea(9, regions.minkowski(square(1, 1, 1), square(10, 10, 2)));
        Region angle = regions.difference(square(0, 0, 3), List.of(square(1, 1, 3)));
        assertArea(4 * 4 - 2 * 2, regions.minkowski(angle, square(5, 5, 1)));
        assertArea(4 * 4 + 2 * 2 * 2, regions.minkowski(angle, angle));
        Region frame = regions.difference(square(0, 0, 10), List.of(square(2, 2, 6)));
        assertArea(11 * 11 - 5 * 5, regions.minkowski(frame, square(0, 0, 1)));
    }

    @Test
    void triangulation() throws KernelException {
        Region frame = regions.difference(square(0, 0, 10), List.of(square(2, 2, 6)));
        int[] triangles = regions.triangulate(frame);
        assertEquals(3 * 8, triangles.length);
        double[] points = new double[16];
        System.arraycopy(frame.contours().get(0), 0, points, 0, 8);
        System.arraycopy(frame.contours().get(1), 0, points, 8, 8);
        double sum = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            double[] triangle = new double[6];
            for (int corner = 0; corner < 3; corner++) {
                System.arraycopy(points, 2 * triangles[i + corner], triangle, 2 * corner, 2);
            }
            double area = Shapes.area(List.of(triangle));
            assertTrue(area > 0, "counter-clockwise");
            sum += area;
        }
        assertEquals(64, sum, 1e-12);
    }

    private static Region square(double x, double y, double size) {
        return new Region(List.of(new double[] {x, y, x + size, y, x + size, y + size, x, y + size}));
    }

    private static void assertArea(double expected, Region region) {
        assertEquals(expected, Shapes.area(region.contours()), 1e-6);
    }
}
