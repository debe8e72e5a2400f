package org.chamfer.nodes.internal.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.RegionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaneNodesTests {
    private static Region region(NodeKit node) throws Exception {
        return node.run().get("region", RegionValue.class).region();
    }

    private static RegionFacts facts(NodeKit node) throws Exception {
        return RegionFacts.of(region(node));
    }

    @Test
    void rectangleHasSharpCorners() throws Exception {
        NodeKit rectangle = NodeKit.of("rectangle").set("width", 4).set("depth", 6);
        assertEquals(24, facts(rectangle).area(), 1e-12);
        assertEquals(new Bounds(0, 0, 0, 4, 6, 0), facts(rectangle).bounds());
        assertEquals(
                new Bounds(-2, -3, 0, 2, 3, 0),
                facts(rectangle.set("center", true)).bounds());
    }

    @ParameterizedTest
    @CsvSource({"10, 6, 1", "10, 6, 3", "6, 6, 3", "6, 10, 3"})
    void roundCornersTakeOffWhatACircleLeaves(double width, double depth, double rounding) throws Exception {
        Region region = region(NodeKit.of("rectangle")
                .set("width", width)
                .set("depth", depth)
                .set("rounding", rounding)
                .set("segments", 400));
        double circle = 200 * Math.sin(2 * Math.PI / 400) * rounding * rounding;
        assertEquals(
                width * depth - 4 * rounding * rounding + circle,
                RegionFacts.of(region).area(),
                1e-9);
        assertEquals(new Bounds(0, 0, 0, width, depth, 0), region.bounds());
        double[] p = region.contours().getFirst();
        for (int i = 0; i < p.length; i += 2) {
            int next = (i + 2) % p.length;
            assertTrue(Math.hypot(p[next] - p[i], p[next + 1] - p[i + 1]) > 1e-6, "two points at one place");
        }
    }

    @Test
    void cornersMustFit() {
        NodeKit rectangle = NodeKit.of("rectangle").set("rounding", 11);
        assertEquals(
                "node.rounding-too-large",
                assertThrows(DiagnosticException.class, rectangle::run)
                        .diagnostic()
                        .code());
    }

    @Test
    void circleOfSixSegmentsIsAHexagon() throws Exception {
        assertEquals(
                1.5 * Math.sqrt(3) * 100,
                facts(NodeKit.of("circle").set("radius", 10).set("segments", 6)).area(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0, 0\n4, 0\n4, 3",
                "[[0, 0], [4, 0], [4, 3]]",
                "(0 0) (4 0) (4 3)",
                "0;0;4;0;4;3",
                "[0,0,4,0,4,3]"
            })
    void pointsAreReadInSeveralForms(String points) throws Exception {
        assertEquals(6, facts(NodeKit.of("polygon").set("points", points)).area(), 1e-12);
    }

    @Test
    void contourWithinAnotherIsAHole() throws Exception {
        RegionFacts facts = facts(NodeKit.of("polygon").set("points", "0,0\n9,0\n9,9\n0,9\n\n3,3\n6,3\n6,6\n3,6\n"));
        assertEquals(72, facts.area(), 1e-12);
        assertEquals(1, facts.holes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0, 0; 1, x; 2, 2|line 1 of the points: 'x' is no number",
                "0, 0; 1, 0; 2|the points up to line 1 are 5 numbers, but a point has two",
                "0, 0; 1, 0|the contour up to line 1 has 2 points",
                "[]|there are no points",
                "1 2; NaN 4; 3 3|line 1 of the points: 'NaN' is no number"
            })
    void badPointsAreRefused(String points, String message) {
        NodeKit polygon = NodeKit.of("polygon").set("points", points);
        DiagnosticException e = assertThrows(DiagnosticException.class, polygon::run);
        assertEquals(message, e.diagnostic().message());
        assertEquals("node.points", e.diagnostic().code());
    }

    @Test
    void textHasTheOutlinesOfItsLetters() throws Exception {
        RegionFacts facts = facts(NodeKit.of("text-region").set("text", "oi").set("size", 20));
        // o is a ring, i a stem and a dot.
        assertEquals(3, facts.contours());
        assertEquals(1, facts.holes());
    }

    @Test
    void linesStandBelowEachOther() throws Exception {
        NodeKit text = NodeKit.of("text-region").set("size", 10).set("text", "H");
        Bounds one = facts(text).bounds();
        Bounds two = facts(text.set("text", "H\nH")).bounds();
        assertEquals(10 * 1.15 * 100 / 72, two.sizeY() - one.sizeY(), 1e-9);
        assertEquals(one.maxY(), two.maxY(), 1e-9);
        Bounds middle = facts(text.set("valign", "center")).bounds();
        assertEquals(0, middle.minY() + middle.maxY(), 1e-3);
        Bounds wide = facts(text.set("line_spacing", 2)).bounds();
        assertEquals(2 * 10 * 1.15 * 100 / 72, wide.sizeY() - one.sizeY(), 1e-9);
    }

    @Test
    void unknownFontIsAWarning() throws Exception {
        NodeKit.Run run =
                NodeKit.of("text-region").set("font", "No Such Font At All").run();
        assertTrue(RegionFacts.of(run.get("region", RegionValue.class).region()).area() > 10);
    }
}
