package org.chamfer.nodes.internal.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.junit.jupiter.api.Test;

class PatternNodesTests {
    private static MeshValue box(double x, double y, double z) throws Exception {
        return NodeKit.of("box")
                .set("width", x)
                .set("depth", y)
                .set("height", z)
                .run()
                .get("mesh", MeshValue.class);
    }

    private static NodeKit pattern(String arrangement) throws Exception {
        return NodeKit.of("pattern").set("arrangement", arrangement).input("mesh", box(2, 3, 4));
    }

    private static Mesh mesh(NodeKit node) throws Exception {
        return node.run().get("mesh", MeshValue.class).mesh();
    }

    @Test
    void rowOfCopies() throws Exception {
        NodeKit row = pattern("linear").set("count", 5).set("step", "[10, 1, 0]");
        MeshFacts facts = MeshFacts.of(mesh(row));
        assertEquals(5 * 24, facts.volume(), 1e-9);
        assertEquals(5, facts.components());
        assertEquals(new Bounds(0, 0, 0, 42, 7, 4), facts.bounds());
        assertEquals(
                new Bounds(-20, -2, 0, 22, 5, 4), mesh(row.set("center", true)).bounds());
    }

    @Test
    void copiesThatOverlapAreUnited() throws Exception {
        MeshFacts facts = MeshFacts.of(mesh(pattern("linear").set("count", 3).set("step", "[1, 0, 0]")));
        assertEquals(4 * 3 * 4, facts.volume(), 1e-9);
        assertEquals(1, facts.components());
    }

    @Test
    void circleOfCopies() throws Exception {
        NodeKit circle = pattern("circular").set("count", 4).set("radius", 10);
        // Four boxes that begin at (10, 0) and are turned by right angles.
        assertEquals(new Bounds(-12, -12, 0, 12, 12, 4), mesh(circle).bounds());
        // Not turned, they all lie to the upper right of their places.
        assertEquals(
                new Bounds(-10, -10, 0, 12, 13, 4),
                mesh(circle.set("rotate_copies", false)).bounds());
    }

    @Test
    void arcHasCopiesAtBothEnds() throws Exception {
        NodeKit arc = pattern("circular").set("count", 3).set("radius", 10).set("angle", 180);
        assertEquals(new Bounds(-12, -3, 0, 12, 12, 4), mesh(arc).bounds());
    }

    @Test
    void circleAboutAnotherAxis() throws Exception {
        NodeKit about = pattern("circular").set("count", 2).set("radius", 10).set("axis", "x");
        assertEquals(new Bounds(0, -13, -4, 2, 13, 4), mesh(about).bounds());
    }

    @Test
    void gridOfCopies() throws Exception {
        NodeKit grid = pattern("grid")
                .set("columns", 4)
                .set("rows", 3)
                .set("layers", 2)
                .set("spacing", "[5, 6, 7]");
        MeshFacts facts = MeshFacts.of(mesh(grid));
        assertEquals(24, facts.components());
        assertEquals(new Bounds(0, 0, 0, 17, 15, 11), facts.bounds());
        assertEquals(
                new Bounds(-7.5, -6, -3.5, 9.5, 9, 7.5),
                mesh(grid.set("center", true)).bounds());
    }

    @Test
    void copiesMayBeParts() throws Exception {
        NodeKit row = pattern("linear").set("count", 3).set("step", "[1, 0, 0]").set("result", "parts");
        Mesh parts = mesh(row);
        assertEquals(
                List.of("part 1", "part 2", "part 3"),
                parts.runs().stream().map(run -> run.origin().part()).toList());
        assertEquals(72, MeshFacts.of(parts).volume(), 1e-9);
    }

    @Test
    void tooManyCopiesAreRefused() throws Exception {
        NodeKit grid = pattern("grid").set("columns", 1000).set("rows", 1000);
        assertEquals(
                "node.too-many-copies",
                assertThrows(DiagnosticException.class, grid::run).diagnostic().code());
    }

    @Test
    void mirrorImageIsAdded() throws Exception {
        NodeKit copy = NodeKit.of("mirror-copy").input("mesh", box(2, 3, 4));
        MeshFacts facts = MeshFacts.of(mesh(copy));
        assertEquals(48, facts.volume(), 1e-9);
        assertEquals(new Bounds(-2, 0, 0, 2, 3, 4), facts.bounds());
        Mesh apart = mesh(copy.set("normal", "[0, 0, 2]").set("distance", 5));
        assertEquals(new Bounds(0, 0, 0, 2, 3, 10), apart.bounds());
        assertEquals(2, MeshFacts.of(apart).components());
        assertThrows(DiagnosticException.class, copy.set("normal", "[0, 0, 0]")::run);
    }

    @Test
    void regionsHavePatternsToo() throws Exception {
        RegionValue square =
                NodeKit.of("rectangle").set("width", 2).set("depth", 2).run().get("region", RegionValue.class);
        NodeKit grid = NodeKit.of("pattern-region").set("arrangement", "grid").input("region", square);
        RegionFacts facts = RegionFacts.of(grid.set("spacing", "[5, 5]")
                .run()
                .get("region", RegionValue.class)
                .region());
        assertEquals(6, facts.contours());
        assertEquals(24, facts.area(), 1e-12);
        assertEquals(12, facts.bounds().maxX());
    }
}
