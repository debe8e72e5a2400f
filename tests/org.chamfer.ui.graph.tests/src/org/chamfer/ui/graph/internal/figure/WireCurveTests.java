package org.chamfer.ui.graph.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireCurveTests {
    private static WireCurve curve(int... coordinates) {
        return WireCurve.through(new PointList(coordinates));
    }

    @ParameterizedTest
    @CsvSource({"300, 100, 150", "20, 200, 40", "0, -50, 40", "-200, 80, 100"})
    void handlesAreHalfTheDistanceAndAtLeastForty(int dx, int dy, double handle) {
        double[] points = curve(10, 20, 10 + dx, 20 + dy).points();
        assertEquals(8, points.length);
        assertEquals(10 + handle, points[2]);
        assertEquals(20, points[3], "it leaves horizontally");
        assertEquals(10 + dx - handle, points[4]);
        assertEquals(20 + dy, points[5], "it arrives horizontally");
    }

    @Test
    void straightWiresKeepToTheLinesBetweenTheirPlaces() {
        WireCurve curve = WireCurve.straight(new PointList(new int[] {0, 0, 120, 200, 400, 60}));
        assertEquals(0, curve.distance(60, 100), 1e-9);
        assertEquals(0, curve.distance(260, 130), 1e-9);
        assertEquals(new Rectangle(0, 0, 401, 201), curve.bounds());
    }

    @Test
    void itPassesItsEndsAndThePlacesInBetween() {
        WireCurve curve = curve(0, 0, 120, 200, 260, -40, 400, 60);
        assertEquals(0, curve.distance(0, 0), 1e-9);
        assertEquals(0, curve.distance(120, 200), 1e-9);
        assertEquals(0, curve.distance(260, -40), 1e-9);
        assertEquals(0, curve.distance(400, 60), 1e-9);
        PointList lines = curve.flattened();
        assertEquals(new Point(0, 0), lines.getFirstPoint());
        assertEquals(new Point(400, 60), lines.getLastPoint());
    }

    @Test
    void itIsSmoothWhereItIsLedThroughAPlace() {
        double[] points = curve(0, 0, 120, 200, 400, 60).points();
        double before = Math.atan2(points[7] - points[5], points[6] - points[4]);
        double after = Math.atan2(points[9] - points[7], points[8] - points[6]);
        assertEquals(before, after, 1e-9);
    }

    @Test
    void distanceIsThatFromTheLineToAPointBesideIt() {
        WireCurve straight = curve(0, 0, 200, 0);
        assertEquals(5, straight.distance(100, 5), 1e-9);
        assertEquals(3, straight.distance(203, 0), 1e-9);
        assertEquals(5, straight.distance(-3, 4), 1e-9);
        WireCurve bent = curve(0, 0, 200, 100);
        assertEquals(0, bent.distance(100, 50), 1e-6);
        assertTrue(bent.distance(100, 0) > WireFigure.REACH);
        assertTrue(bent.distance(40, 2) < WireFigure.REACH);
    }

    @Test
    void itsBoundsHoldAllOfIt() {
        WireCurve curve = curve(0, 0, -200, 80, 300, 40);
        PointList lines = curve.flattened();
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(curve.bounds().contains(lines.getPoint(i)), "point " + lines.getPoint(i));
        }
    }

    @Test
    void itsMiddleIsOnIt() {
        assertEquals(new Point(100, 50), curve(0, 0, 200, 100).middle());
        assertEquals(new Point(120, 200), curve(0, 0, 120, 200, 400, 60).middle());
        Point middle = curve(0, 0, 100, 100, 200, 0, 300, 100).middle();
        assertTrue(curve(0, 0, 100, 100, 200, 0, 300, 100).distance(middle.x, middle.y) < 1);
    }
}
