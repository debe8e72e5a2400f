package org.chamfer.nodes.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.Test;

class RegionSimplificationTests {
    private static Region simplified(Region region, double tolerance) {
        return RegionSimplification.of(region, tolerance, WorkContext.NONE);
    }

    private static double[] circle(double radius, int count, boolean hole) {
        double[] points = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = (hole ? -2 : 2) * Math.PI * i / count;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle);
        }
        return points;
    }

    @Test
    void pointsOnALineGo() {
        Region square = new Region(List.of(new double[] {0, 0, 1, 0, 2, 0, 4, 0, 4, 1, 4, 4, 3, 4, 0, 4, 0, 2}));
        Region simple = simplified(square, 1e-6);
        assertEquals(4, simple.vertexCount());
        assertEquals(16, RegionFacts.of(simple).area());
    }

    @Test
    void circleStaysWithinTheTolerance() {
        Region simple = simplified(new Region(List.of(circle(10, 1000, false))), 0.1);
        assertTrue(simple.vertexCount() < 40, simple.vertexCount() + " points");
        double[] p = simple.contours().getFirst();
        for (int i = 0; i < p.length; i += 2) {
            int next = (i + 2) % p.length;
            double middle = Math.hypot((p[i] + p[next]) / 2, (p[i + 1] + p[next + 1]) / 2);
            assertTrue(10 - middle <= 0.1 + 1e-9, "an edge is " + (10 - middle) + " from the circle");
        }
    }

    @Test
    void contoursThatAreNearDoNotCross() {
        // A ring that is thinner than the tolerance.
        Region ring = new Region(List.of(circle(10, 400, false), circle(9.9, 400, true)));
        Region simple = simplified(ring, 0.5);
        assertEquals(2, simple.contours().size());
        assertEquals(false, CrossingContours.of(simple.contours())[0]);
        assertTrue(RegionFacts.of(simple).area() > 0);
        assertTrue(simple.vertexCount() < 800);
    }

    @Test
    void holeInABulgeStaysInside() {
        // The bulge with the hole is as high as the tolerance allows to cut off.
        Region region = new Region(List.of(
                new double[] {0, 0, 20, 0, 20, 5, 12, 5, 11, 5.9, 9, 5.9, 8, 5, 0, 5},
                new double[] {9.5, 5.3, 9.5, 5.6, 10.5, 5.6, 10.5, 5.3}));
        Region simple = simplified(region, 1);
        assertEquals(2, simple.contours().size());
        assertEquals(RegionFacts.of(region).area(), RegionFacts.of(simple).area(), 1e-9 + 2 * 20);
        double[] outer = simple.contours().getFirst();
        double top = 0;
        for (int i = 1; i < outer.length; i += 2) {
            top = Math.max(top, outer[i]);
        }
        assertTrue(top > 5.6, "the bulge is gone: " + top);
    }

    @Test
    void figureSmallerThanTheToleranceStays() {
        Region dot = new Region(List.of(circle(0.1, 12, false)));
        Region simple = simplified(dot, 5);
        assertEquals(1, simple.contours().size());
        assertTrue(RegionFacts.of(simple).area() > 0);
    }
}
