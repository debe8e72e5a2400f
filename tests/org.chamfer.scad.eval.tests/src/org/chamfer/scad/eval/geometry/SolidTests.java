package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.Test;

class SolidTests {
    private static final double EXACT = 1e-9;

    @Test
    void cubeHasEightVertices() throws DiagnosticException {
        MeshFacts facts = solid(cube(2, 3, 4));
        assertEquals(24, facts.volume(), EXACT);
        assertEquals(8, facts.vertices());
        assertTrue(facts.closed());
    }

    @Test
    void sphereHasRingsAtHalfSteps() throws DiagnosticException {
        MeshFacts facts = solid(sphere(5, 8));
        assertEquals(32, facts.vertices());
        assertEquals(5 * Math.cos(Math.toRadians(22.5)), facts.bounds().maxZ(), EXACT);
        assertTrue(facts.closed());
    }

    @Test
    void cylinderAndConeAreExact() throws DiagnosticException {
        assertEquals(disc(3, 7) * 10, solid(cylinder(10, 3, 3, 7)).volume(), EXACT);
        MeshFacts cone = solid(cylinder(9, 0, 3, 12));
        assertEquals(disc(3, 12) * 3, cone.volume(), EXACT);
        assertEquals(13, cone.vertices());
    }

    @Test
    void unionCountsTheOverlapOnce() throws DiagnosticException {
        assertEquals(
                15,
                solid(union(cube(2, 2, 2), translate(1, 1, 1, cube(2, 2, 2)))).volume(),
                EXACT);
    }

    @Test
    void solidsApartStayApart() throws DiagnosticException {
        MeshFacts facts = solid(union(cube(1, 1, 1), translate(5, 0, 0, cube(1, 1, 1))));
        assertEquals(2, facts.components());
        assertEquals(2, facts.volume(), EXACT);
    }

    @Test
    void differenceMakesTunnels() throws DiagnosticException {
        CsgOperation.Cylinder hole = new CsgOperation.Cylinder(12, 1, 1, true, fn(16));
        MeshFacts facts = solid(difference(
                translate(-5, -5, -5, cube(10, 10, 10)),
                translate(2, 2, 0, node(hole)),
                translate(-2, -2, 0, node(hole))));
        assertEquals(2, facts.genus());
        assertEquals(1000 - 20 * disc(1, 16), facts.volume(), 1e-6);
    }

    @Test
    void chainOfDifferencesIsOneDifference() throws DiagnosticException {
        MeshFacts facts = solid(difference(
                difference(cube(4, 4, 4), translate(-1, -1, 2, cube(9, 9, 9))), translate(2, -1, -1, cube(9, 9, 9))));
        assertEquals(16, facts.volume(), EXACT);
    }

    @Test
    void differenceFromNothingIsNothing() throws DiagnosticException {
        assertTrue(evaluate(root(difference(module("empty"), cube(1, 1, 1)))).isEmpty());
    }

    @Test
    void intersectionKeepsWhatIsCommon() throws DiagnosticException {
        assertEquals(
                1,
                solid(intersection(cube(2, 2, 2), translate(1, 1, 1, cube(2, 2, 2))))
                        .volume(),
                EXACT);
        assertTrue(evaluate(root(intersection(cube(1, 1, 1), module("empty")))).isEmpty());
    }

    @Test
    void hullTakesThePointsOfAllChildren() throws DiagnosticException {
        assertEquals(
                3, solid(hull(cube(1, 1, 1), translate(2, 0, 0, cube(1, 1, 1)))).volume(), EXACT);
    }

    @Test
    void minkowskiAddsSizes() throws DiagnosticException {
        assertEquals(
                4 * 4 * 5,
                solid(minkowski(cube(1, 2, 3), cube(2, 1, 1), cube(1, 1, 1))).volume(),
                EXACT);
    }

    @Test
    void minkowskiOfUnionIsUnionOfSums() throws DiagnosticException {
        MeshFacts facts =
                solid(minkowski(module("two", cube(1, 1, 1), translate(5, 0, 0, cube(1, 1, 1))), cube(1, 1, 1)));
        assertEquals(16, facts.volume(), EXACT);
        assertEquals(2, facts.components());
    }

    @Test
    void mirroredSolidsStillFaceOutwards() throws DiagnosticException {
        MeshFacts facts = solid(transform(Affine3.scaling(-1, 2, 1), cube(1, 1, 1)));
        assertEquals(2, facts.volume(), EXACT);
        assertEquals(-1, facts.bounds().minX(), EXACT);
    }

    @Test
    void resizeScalesAlong() throws DiagnosticException {
        boolean[] auto = {true, true, false};
        CsgOperation.Resize resize = new CsgOperation.Resize(new double[] {10, 0, 0}, auto, 1);
        MeshFacts facts = solid(node(resize, cube(2, 3, 4)));
        assertEquals(15, facts.bounds().maxY(), EXACT);
        assertEquals(4, facts.bounds().maxZ(), EXACT);
    }

    @Test
    void linearExtrusionsAreExact() throws DiagnosticException {
        assertEquals(60, solid(extrude(10, square(2, 3))).volume(), EXACT);
        MeshFacts pyramid = solid(extrude(3, 0, 0, 0, square(2, 2)));
        assertEquals(4, pyramid.volume(), EXACT);
        assertEquals(5, pyramid.vertices());
        MeshFacts wedge = solid(extrude(3, 0, 0, 1, square(2, 2)));
        assertEquals(6, wedge.volume(), EXACT);
        assertTrue(wedge.closed());
    }

    @Test
    void twistedExtrusionKeepsAboutItsVolume() throws DiagnosticException {
        CsgOperation.LinearExtrude twisted =
                new CsgOperation.LinearExtrude(new double[] {0, 0, 10}, false, 1, true, 90, 1, 1, false, 0, 0, fn(360));
        MeshFacts facts = solid(node(twisted, translate(-1, -1, 0, square(2, 2))));
        assertEquals(40, facts.volume(), 0.01);
        assertEquals(91, facts.vertices() / 360);
        assertTrue(facts.closed());
    }

    @Test
    void turnedRingHasOneTunnel() throws DiagnosticException {
        MeshFacts facts = solid(rotateExtrude(360, 24, translate(3, 0, 0, square(1, 2))));
        assertEquals(2 * (disc(4, 24) - disc(3, 24)), facts.volume(), EXACT);
        assertEquals(1, facts.genus());
    }

    @Test
    void profileOnTheAxisGivesASolidBody() throws DiagnosticException {
        MeshFacts facts = solid(rotateExtrude(360, 24, square(1, 2)));
        assertEquals(2 * disc(1, 24), facts.volume(), EXACT);
        assertEquals(0, facts.genus());
        assertEquals(50, facts.vertices());
    }

    @Test
    void partOfATurnHasCaps() throws DiagnosticException {
        for (double angle : new double[] {90, -90}) {
            MeshFacts facts = solid(rotateExtrude(angle, 24, square(1, 2)));
            assertEquals(disc(1, 24) / 2, facts.volume(), EXACT);
            assertTrue(facts.closed());
        }
    }

    @Test
    void partsOfSegmentsAreRoundedUp() throws DiagnosticException {
        double sector = 12 / 2.0 * Math.sin(Math.toRadians(135.0 / 12));
        assertEquals(3 * sector, solid(rotateExtrude(135, 30, square(1, 3))).volume(), EXACT);
    }

    @Test
    void polyhedronMayHaveFacesThatAreNotConvex() throws DiagnosticException {
        double[] points = {
            0, 0, 0, 10, 0, 0, 10, 10, 0, 5, 3, 0, 0, 10, 0, 0, 0, 5, 10, 0, 5, 10, 10, 5, 5, 3, 5, 0, 10, 5
        };
        MeshFacts facts = solid(polyhedron(
                points,
                new int[] {0, 1, 2, 3, 4},
                new int[] {9, 8, 7, 6, 5},
                new int[] {5, 6, 1, 0},
                new int[] {6, 7, 2, 1},
                new int[] {7, 8, 3, 2},
                new int[] {8, 9, 4, 3},
                new int[] {9, 5, 0, 4}));
        assertEquals(325, facts.volume(), EXACT);
        assertTrue(facts.closed());
    }
}
