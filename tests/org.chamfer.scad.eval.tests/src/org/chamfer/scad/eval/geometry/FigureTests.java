package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.Test;

class FigureTests {
    private static final double EXACT = 1e-6;

    private static CsgNode offset(boolean round, double distance, boolean chamfer, CsgNode child) {
        return node(new CsgOperation.Offset(round, distance, chamfer, fn(40)), child);
    }

    @Test
    void circleIsARegularPolygon() throws DiagnosticException {
        assertEquals(disc(3, 11), figure(circle(3, 11)).area(), EXACT);
    }

    @Test
    void polygonFollowsTheEvenOddRule() throws DiagnosticException {
        double[] points = {0, 0, 10, 0, 10, 10, 0, 10, 2, 2, 8, 2, 8, 8, 2, 8};
        int[][] paths = {{0, 1, 2, 3}, {4, 5, 6, 7}};
        RegionFacts facts = figure(node(new CsgOperation.Polygon(points, paths, 1)));
        assertEquals(64, facts.area(), EXACT);
        assertEquals(1, facts.holes());
    }

    @Test
    void polygonMayCrossItself() throws DiagnosticException {
        assertEquals(50, figure(polygon(0, 0, 10, 10, 10, 0, 0, 10)).area(), EXACT);
    }

    @Test
    void clockwisePolygonIsTurned() throws DiagnosticException {
        assertEquals(100, figure(polygon(0, 0, 0, 10, 10, 10, 10, 0)).area(), EXACT);
    }

    @Test
    void booleansWorkInThePlane() throws DiagnosticException {
        CsgNode moved = translate(1, 1, 0, square(2, 2));
        assertEquals(7, figure(union(square(2, 2), moved)).area(), EXACT);
        assertEquals(3, figure(difference(square(2, 2), moved)).area(), EXACT);
        assertEquals(1, figure(intersection(square(2, 2), moved)).area(), EXACT);
        assertEquals(8, figure(hull(square(2, 2), moved)).area(), EXACT);
        assertEquals(16, figure(minkowski(square(2, 2), moved)).area(), EXACT);
    }

    @Test
    void figuresStayInTheirPlane() throws DiagnosticException {
        double cos = 0.5;
        double sin = Math.sqrt(0.75);
        Affine3 forth = new Affine3(1, 0, 0, 0, 0, cos, -sin, 0, 0, sin, cos, 0);
        Affine3 back = new Affine3(1, 0, 0, 0, 0, cos, sin, 0, 0, -sin, cos, 0);
        assertEquals(
                25, figure(transform(back, transform(forth, square(10, 10)))).area(), EXACT);
    }

    @Test
    void offsetsAreRoundOrMiteredOrCut() throws DiagnosticException {
        CsgNode square = square(10, 10);
        assertEquals(
                100 + 80 + disc(2, 40), figure(offset(true, 2, false, square)).area(), EXACT);
        assertEquals(14 * 14, figure(offset(false, 2, false, square)).area(), EXACT);
        double corner = Math.pow(4 - 2 * Math.sqrt(2), 2);
        assertEquals(
                14 * 14 - 2 * corner, figure(offset(false, 2, true, square)).area(), EXACT);
        assertEquals(36, figure(offset(true, -2, false, square)).area(), EXACT);
    }

    @Test
    void projectionIsShadowOrCut() throws DiagnosticException {
        CsgNode cone = translate(0, 0, -5, cylinder(10, 4, 0, 20));
        assertEquals(
                disc(4, 20),
                figure(node(new CsgOperation.Projection(false, 1), cone)).area(),
                EXACT);
        assertEquals(
                disc(2, 20),
                figure(node(new CsgOperation.Projection(true, 1), cone)).area(),
                EXACT);
    }

    @Test
    void resizeFollowsTheLargerSide() throws DiagnosticException {
        boolean[] auto = {true, true, true};
        CsgOperation.Resize resize = new CsgOperation.Resize(new double[] {10, 0, 0}, auto, 1);
        assertEquals(150, figure(node(resize, square(2, 3))).area(), EXACT);
    }
}
