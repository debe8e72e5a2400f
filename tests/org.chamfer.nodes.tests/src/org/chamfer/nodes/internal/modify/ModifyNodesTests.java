package org.chamfer.nodes.internal.modify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifyNodesTests {
    private static MeshValue box(double x, double y, double z) throws Exception {
        return NodeKit.of("box")
                .set("width", x)
                .set("depth", y)
                .set("height", z)
                .run()
                .get("mesh", MeshValue.class);
    }

    private static RegionValue rectangle(double x, double y) throws Exception {
        return NodeKit.of("rectangle").set("width", x).set("depth", y).run().get("region", RegionValue.class);
    }

    private static Mesh mesh(NodeKit node) throws Exception {
        return node.run().get("mesh", MeshValue.class).mesh();
    }

    private static Region region(NodeKit node) throws Exception {
        return node.run().get("region", RegionValue.class).region();
    }

    @Test
    void transformScalesMirrorsTurnsAndMoves() throws Exception {
        NodeKit node = NodeKit.of("transform").input("mesh", box(1, 2, 3));
        assertEquals(new Bounds(0, 0, 0, 1, 2, 3), mesh(node).bounds());
        node.set("scale", "[2]")
                .set("mirror", "[1, 0, 0]")
                .set("rotate", "[0, 0, 90]")
                .set("translate", "[10, 0]");
        Mesh moved = mesh(node);
        // Scaled to 2 x 4 x 6, mirrored to x from -2 to 0, turned to y from -2 to 0 and x from -4 to 0.
        assertEquals(new Bounds(6, -2, 0, 10, 0, 6), moved.bounds());
        assertEquals(48, MeshFacts.of(moved).volume(), 1e-12);
    }

    @Test
    void rotationIsAboutXThenYThenZ() throws Exception {
        Mesh turned = mesh(NodeKit.of("transform").set("rotate", "[90, 0, 90]").input("mesh", box(1, 2, 3)));
        // About x: y becomes z, z becomes -y. About z: x becomes y, -y becomes x.
        assertEquals(new Bounds(0, 0, 0, 3, 1, 2), turned.bounds());
    }

    @Test
    void vectorsAreChecked() throws Exception {
        NodeKit node = NodeKit.of("transform").input("mesh", box(1, 1, 1));
        assertEquals(
                "translate needs two or three numbers, not 4",
                assertThrows(DiagnosticException.class, node.set("translate", "[1, 2, 3, 4]")::run)
                        .diagnostic()
                        .message());
        NodeKit flat = NodeKit.of("transform").input("mesh", box(1, 1, 1)).set("scale", "[1, 0, 1]");
        assertEquals(
                "node.scaled-to-zero",
                assertThrows(DiagnosticException.class, flat::run).diagnostic().code());
    }

    @Test
    void regionsAreTransformed() throws Exception {
        Region turned = region(NodeKit.of("transform-region")
                .set("rotate", 90)
                .set("scale", "[2]")
                .set("translate", "[4, 0]")
                .input("region", rectangle(1, 2)));
        assertEquals(new Bounds(0, 0, 0, 4, 2, 0), turned.bounds());
        Region mirrored =
                region(NodeKit.of("transform-region").set("mirror", "[0, 1]").input("region", rectangle(1, 2)));
        assertEquals(2, RegionFacts.of(mirrored).area(), 1e-12);
        assertEquals(-2, mirrored.bounds().minY());
    }

    @Test
    void extrusionIsAPrismOrAFrustum() throws Exception {
        NodeKit node = NodeKit.of("extrude").input("region", rectangle(4, 5)).set("height", 6);
        assertEquals(120, MeshFacts.of(mesh(node)).volume(), 1e-9);
        assertEquals(-3, mesh(node.set("center", true)).bounds().minZ());
        assertEquals(40, MeshFacts.of(mesh(node.set("scale", "[0]"))).volume(), 1e-9);
        assertThrows(DiagnosticException.class, node.set("scale", "[-1]")::run);
    }

    @Test
    void twistedExtrusionKeepsItsVolumeNearly() throws Exception {
        RegionValue circle = NodeKit.of("circle").set("segments", 48).run().get("region", RegionValue.class);
        NodeKit node =
                NodeKit.of("extrude").input("region", circle).set("twist", 90).set("slices", 100);
        MeshFacts facts = MeshFacts.of(mesh(node));
        assertEquals(10 * RegionFacts.of(circle.region()).area(), facts.volume(), 1);
        assertTrue(facts.closed());
    }

    @Test
    void revolutionFollowsPappus() throws Exception {
        RegionValue profile = NodeKit.of("transform-region")
                .set("translate", "[8, 0]")
                .input("region", rectangle(4, 5))
                .run()
                .get("region", RegionValue.class);
        NodeKit node = NodeKit.of("revolve").input("region", profile).set("segments", 360);
        double full = 2 * Math.PI * 10 * 20;
        assertEquals(full, MeshFacts.of(mesh(node)).volume(), full * 1e-4);
        MeshFacts quarter = MeshFacts.of(mesh(node.set("angle", 90)));
        assertEquals(full / 4, quarter.volume(), full * 1e-4);
        assertEquals(0, quarter.genus());
    }

    @ParameterizedTest
    @CsvSource({"mitre, 144", "chamfer, 143.3137", "round, 143.1416"})
    void offsetTreatsCornersAsAsked(String corners, double area) throws Exception {
        // 10 x 10 grown by 1: 140 and four corners of 1 x 1, of which a part is filled.
        Region grown = region(NodeKit.of("offset")
                .set("distance", 1)
                .set("corners", corners)
                .set("segments", 2000)
                .input("region", rectangle(10, 10)));
        assertEquals(area, RegionFacts.of(grown).area(), 1e-3);
    }

    @Test
    void projectionIsAShadowOrACut() throws Exception {
        MeshValue cone = NodeKit.of("cone")
                .set("bottom_radius", 10)
                .set("height", 10)
                .set("segments", 4)
                .run()
                .get("mesh", MeshValue.class);
        NodeKit node = NodeKit.of("project").input("mesh", cone);
        assertEquals(200, RegionFacts.of(region(node)).area(), 1e-9);
        assertEquals(
                50, RegionFacts.of(region(node.set("mode", "cut").set("z", 5))).area(), 1e-9);
    }

    @Test
    void repairClosesAHoleAndSaysSo() throws Exception {
        Mesh whole = box(1, 2, 3).mesh();
        int[] open = Arrays.copyOf(whole.triangles(), whole.triangles().length - 3);
        NodeKit.Run run = NodeKit.of("repair")
                .input(
                        "mesh",
                        new MeshValue(Mesh.of(
                                whole.positions(), open, whole.runs().getFirst().origin())))
                .run();
        assertEquals(6, MeshFacts.of(run.get("mesh", MeshValue.class).mesh()).volume(), 1e-12);
        assertTrue(run.get("closed", BooleanValue.class).value());
        assertTrue(run.get("report", TextValue.class).text().contains("filled 1 planar hole"));
    }

    @Test
    void meshWithoutDefectsStaysTheSame() throws Exception {
        MeshValue box = box(1, 2, 3);
        NodeKit.Run run = NodeKit.of("repair").input("mesh", box).run();
        assertSame(box.mesh(), run.get("mesh", MeshValue.class).mesh());
        assertEquals("found: nothing", run.get("report", TextValue.class).text());
    }

    @Test
    void simplifyNeedsAClosedMesh() throws Exception {
        Mesh whole = box(1, 2, 3).mesh();
        int[] open = Arrays.copyOf(whole.triangles(), whole.triangles().length - 3);
        NodeKit node = NodeKit.of("simplify")
                .input(
                        "mesh",
                        new MeshValue(Mesh.of(
                                whole.positions(), open, whole.runs().getFirst().origin())));
        DiagnosticException e = assertThrows(DiagnosticException.class, node::run);
        assertEquals("node.not-closed", e.diagnostic().code());
        assertFalse(e.diagnostic().hint().isEmpty());
    }

    @Test
    void cancelledNodesEnd() throws Exception {
        MeshValue ball = NodeKit.of("sphere").set("segments", 200).run().get("mesh", MeshValue.class);
        NodeKit simplify = NodeKit.of("simplify").input("mesh", ball).cancelled();
        assertThrows(CancellationException.class, simplify::run);
        NodeKit hull = NodeKit.of("hull").input("solids", ball).cancelled();
        assertThrows(CancellationException.class, hull::run);
    }
}
