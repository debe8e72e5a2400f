package org.chamfer.nodes.internal.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.MeshValue;
import org.junit.jupiter.api.Test;

/** Volumes of inscribed polyhedra are computed by hand. */
class SolidNodesTests {
    private static final double CLOSE = 1e-9;

    private static Mesh mesh(NodeKit node) throws Exception {
        return node.run().get("mesh", MeshValue.class).mesh();
    }

    /** Area of a regular polygon in a circle. */
    private static double polygon(double radius, int sides) {
        return sides / 2.0 * radius * radius * Math.sin(2 * Math.PI / sides);
    }

    @Test
    void boxStandsOnACornerOrAroundTheOrigin() throws Exception {
        NodeKit box = NodeKit.of("box").set("width", 10).set("depth", 20).set("height", 30);
        MeshFacts facts = MeshFacts.of(mesh(box));
        assertEquals(6000, facts.volume(), CLOSE);
        assertEquals(2200, facts.area(), CLOSE);
        assertEquals(new Bounds(0, 0, 0, 10, 20, 30), facts.bounds());
        assertEquals(
                new Bounds(-5, -10, -15, 5, 10, 15),
                mesh(box.set("center", true)).bounds());
        assertEquals(12, facts.triangles());
    }

    @Test
    void solidsHaveNeitherPartsNorSources() throws Exception {
        Mesh box = mesh(NodeKit.of("box"));
        assertEquals(1, box.runs().size());
        assertNull(box.runs().getFirst().origin().part());
        assertNull(box.runs().getFirst().origin().color());
        assertEquals(-1, box.runs().getFirst().origin().source());
    }

    @Test
    void cylinderIsAPrism() throws Exception {
        MeshFacts facts = MeshFacts.of(
                mesh(NodeKit.of("cylinder").set("radius", 5).set("height", 8).set("segments", 24)));
        assertEquals(8 * polygon(5, 24), facts.volume(), 1e-9);
        assertTrue(facts.closed());
    }

    @Test
    void coneEndsInAPointOrAFace() throws Exception {
        NodeKit cone =
                NodeKit.of("cone").set("bottom_radius", 6).set("height", 9).set("segments", 48);
        assertEquals(9 * polygon(6, 48) / 3, MeshFacts.of(mesh(cone)).volume(), 1e-9);
        double cut = polygon(6, 48) * (1 + 0.5 + 0.25) / 3 * 9;
        assertEquals(cut, MeshFacts.of(mesh(cone.set("top_radius", 3))).volume(), 1e-9);
    }

    @Test
    void coneNeedsARadius() {
        NodeKit nothing = NodeKit.of("cone").set("bottom_radius", 0).set("top_radius", 0);
        DiagnosticException e = assertThrows(DiagnosticException.class, nothing::run);
        assertEquals("node.cone-without-size", e.diagnostic().code());
    }

    @Test
    void sphereIsNearlyABall() throws Exception {
        MeshFacts facts =
                MeshFacts.of(mesh(NodeKit.of("sphere").set("radius", 10).set("segments", 200)));
        double ball = 4.0 / 3 * Math.PI * 1000;
        assertEquals(ball, facts.volume(), ball / 1000);
        assertEquals(0, facts.genus());
    }

    @Test
    void torusHasOneTunnel() throws Exception {
        NodeKit torus = NodeKit.of("torus").set("radius", 20).set("tube_radius", 4);
        MeshFacts facts = MeshFacts.of(mesh(torus.set("segments", 90).set("tube_segments", 60)));
        // Pappus: the area of the tube's polygon on the way of its centre, here a polygon too.
        double swept = polygon(4, 60) * polygon(1, 90) / Math.PI * 2 * Math.PI * 20;
        assertEquals(swept, facts.volume(), 1e-6 * swept);
        assertEquals(1, facts.genus());
        assertTrue(facts.closed());
    }

    @Test
    void torusMustNotReachItsAxis() {
        NodeKit torus = NodeKit.of("torus").set("radius", 3).set("tube_radius", 4);
        assertEquals(
                "node.torus-closed",
                assertThrows(DiagnosticException.class, torus::run).diagnostic().code());
    }
}
