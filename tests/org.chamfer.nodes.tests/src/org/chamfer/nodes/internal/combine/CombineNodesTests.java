package org.chamfer.nodes.internal.combine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombineNodesTests {
    /** A cube of 10 mm whose corner is at a place. */
    private static MeshValue cube(double x, double y, double z) throws Exception {
        MeshValue cube = NodeKit.of("box")
                .set("width", 10)
                .set("depth", 10)
                .set("height", 10)
                .run()
                .get("mesh", MeshValue.class);
        return NodeKit.of("transform")
                .set("translate", "[" + x + ", " + y + ", " + z + "]")
                .input("mesh", cube)
                .run()
                .get("mesh", MeshValue.class);
    }

    private static MeshValue painted(MeshValue mesh, String color, String part) throws Exception {
        return NodeKit.of("color")
                .set("color", color)
                .set("part", part)
                .input("mesh", mesh)
                .run()
                .get("mesh", MeshValue.class);
    }

    private static Mesh mesh(NodeKit node) throws Exception {
        return node.run().get("mesh", MeshValue.class).mesh();
    }

    private static List<String> parts(Mesh mesh) {
        return mesh.runs().stream().map(run -> run.origin().part()).distinct().toList();
    }

    @Test
    void booleansOfTwoCubes() throws Exception {
        MeshValue a = cube(0, 0, 0);
        MeshValue b = cube(5, 5, 5);
        assertEquals(
                1875,
                MeshFacts.of(mesh(NodeKit.of("union").input("solids", a, b))).volume(),
                1e-9);
        assertEquals(
                875,
                MeshFacts.of(mesh(NodeKit.of("difference").input("base", a).input("tools", b)))
                        .volume(),
                1e-9);
        assertEquals(
                125,
                MeshFacts.of(mesh(NodeKit.of("intersection").input("solids", a, b)))
                        .volume(),
                1e-9);
    }

    @Test
    void differenceTakesManyToolsOrNone() throws Exception {
        NodeKit cut = NodeKit.of("difference").input("base", cube(0, 0, 0));
        assertEquals(1000, MeshFacts.of(mesh(cut)).volume(), 1e-9);
        cut.input("tools", cube(9, 0, 0), cube(-9, 0, 0), cube(0, 9, 0));
        assertEquals(8 * 9 * 10, MeshFacts.of(mesh(cut)).volume(), 1e-9);
    }

    @Test
    void aSolidIsSplitByAPlane() throws Exception {
        NodeKit split = NodeKit.of("split").input("mesh", painted(cube(0, 0, 0), "#ff0000", "block"));
        NodeKit.Run run = split.set("normal", "[0, 0, 2]").set("distance", 4).run();
        Mesh front = run.get("front", MeshValue.class).mesh();
        Mesh back = run.get("back", MeshValue.class).mesh();
        assertEquals(new Bounds(0, 0, 4, 10, 10, 10), front.bounds());
        assertEquals(new Bounds(0, 0, 0, 10, 10, 4), back.bounds());
        assertEquals(600, MeshFacts.of(front).volume(), 1e-9);
        assertEquals(400, MeshFacts.of(back).volume(), 1e-9);
        assertEquals(1, front.runs().size(), "the cut face has the colour and the part of the others");
        assertEquals(List.of("block"), parts(back));

        NodeKit.Run beside = split.set("distance", 10).run();
        assertTrue(beside.get("front", MeshValue.class).mesh().isEmpty());
        assertEquals(
                1000, MeshFacts.of(beside.get("back", MeshValue.class).mesh()).volume(), 1e-9);
        assertThrows(DiagnosticException.class, split.set("normal", "[0, 0, 0]")::run);
    }

    @Test
    void aSlantedPlaneSplitsEachPartOfAnAssembly() throws Exception {
        Mesh two = mesh(NodeKit.of("assemble").set("names", "a\nb").input("solids", cube(0, 0, 0), cube(30, 0, 0)));
        NodeKit.Run run = NodeKit.of("split")
                .set("normal", "[0, 1, 1]")
                .set("distance", 10 / Math.sqrt(2))
                .input("mesh", new MeshValue(two))
                .run();
        for (String side : List.of("front", "back")) {
            Mesh half = run.get(side, MeshValue.class).mesh();
            assertEquals(1000, MeshFacts.of(half).volume(), 1e-9);
            assertEquals(List.of("a", "b"), parts(half));
        }
    }

    @Test
    void bodiesAreSeparated() throws Exception {
        MeshValue three = NodeKit.of("union")
                .input("solids", cube(40, 0, 0), cube(0, 0, 0), cube(5, 0, 0), cube(20, 0, 0))
                .run()
                .get("mesh", MeshValue.class);
        NodeKit separate = NodeKit.of("separate").input("mesh", three);
        NodeKit.Run all = separate.run();
        assertEquals(3, all.get("count", NumberValue.class).number());
        assertEquals(
                List.of("body 1", "body 2", "body 3"),
                parts(all.get("mesh", MeshValue.class).mesh()));
        assertEquals(
                new Bounds(0, 0, 0, 15, 10, 10),
                mesh(separate.set("keep", "largest")).bounds());
        separate.set("keep", "number").set("number", 3);
        assertEquals(new Bounds(40, 0, 0, 50, 10, 10), mesh(separate).bounds());
        assertEquals(
                "there is no body 4; there are 3",
                assertThrows(DiagnosticException.class, separate.set("number", 4)::run)
                        .diagnostic()
                        .message());
    }

    @Test
    void hullOfTwoCubesIsAPrism() throws Exception {
        NodeKit hull = NodeKit.of("hull").input("solids", cube(0, 0, 0), cube(20, 0, 0));
        assertEquals(3000, MeshFacts.of(mesh(hull)).volume(), 1e-9);
    }

    @Test
    void minkowskiSumOfCubesIsACube() throws Exception {
        MeshFacts sum = MeshFacts.of(mesh(NodeKit.of("minkowski").input("solids", cube(0, 0, 0), cube(1, 2, 3))));
        assertEquals(8000, sum.volume(), 1e-6);
        assertEquals(1, sum.bounds().minX(), 1e-12);
        assertEquals(3, sum.bounds().minZ(), 1e-12);
    }

    @Test
    void nothingThatOverlapsIsAWarning() throws Exception {
        NodeKit.Run run = NodeKit.of("intersection")
                .input("solids", cube(0, 0, 0), cube(30, 0, 0))
                .run();
        assertTrue(run.get("mesh", MeshValue.class).mesh().isEmpty());
        assertEquals("node.empty-result", run.diagnostics().getFirst().code());
        assertTrue(mesh(NodeKit.of("union")).isEmpty());
    }

    @Test
    void openSurfacesAreLeftOutWithAWarning() throws Exception {
        Mesh whole = cube(0, 0, 0).mesh();
        int[] open = Arrays.copyOf(whole.triangles(), whole.triangles().length - 15);
        MeshValue broken = new MeshValue(
                Mesh.of(whole.positions(), open, whole.runs().getFirst().origin()));
        NodeKit.Run run =
                NodeKit.of("union").input("solids", broken, cube(5, 0, 0)).run();
        assertEquals(1000, MeshFacts.of(run.get("mesh", MeshValue.class).mesh()).volume(), 1e-9);
        assertTrue(run.diagnostics().stream().anyMatch(d -> d.code().equals("geometry.import-open")));
    }

    @Test
    void colorsAndPartsSurviveAUnion() throws Exception {
        Mesh both = mesh(NodeKit.of("union")
                .input(
                        "solids",
                        painted(cube(0, 0, 0), "#ff0000", "left"),
                        painted(cube(5, 0, 0), "#00ff00", "right")));
        assertEquals(List.of("left", "right"), parts(both));
        for (MeshRun run : both.runs()) {
            assertEquals(
                    run.origin().part().equals("left") ? 1f : 0f,
                    run.origin().color().red());
        }
    }

    @Test
    void facesThatAToolLeavesBelongToTheBase() throws Exception {
        Mesh cut = mesh(NodeKit.of("difference")
                .input("base", painted(cube(0, 0, 0), "#ff0000", "body"))
                .input("tools", painted(cube(5, 5, 5), "#0000ff", "drill")));
        assertEquals(List.of("body"), parts(cut));
        // The colour of a face is that of what made it.
        assertEquals(
                2,
                cut.runs().stream().map(run -> run.origin().color()).distinct().count());
    }

    @Test
    void assemblyIsCutPartByPart() throws Exception {
        MeshValue assembly = NodeKit.of("assemble")
                .set("names", "left\nright")
                .input("solids", cube(0, 0, 0), cube(5, 0, 0))
                .run()
                .get("mesh", MeshValue.class);
        Mesh cut = mesh(NodeKit.of("difference").input("base", assembly).input("tools", cube(-1, -1, 5)));
        assertEquals(List.of("left", "right"), parts(cut));
        // The parts overlap, so that their volumes add up; the tool takes 9 x 9 x 5 of one and 4 x 9 x 5 of the other.
        assertEquals(2000 - 405 - 180, MeshFacts.of(cut).volume(), 1e-9);
        Mesh half = mesh(NodeKit.of("intersection").input("solids", assembly, cube(0, 0, 5)));
        assertEquals(List.of("left", "right"), parts(half));
        assertEquals(500 + 250, MeshFacts.of(half).volume(), 1e-9);
    }

    @Test
    void assembledSolidsStayAsTheyAre() throws Exception {
        MeshValue red = painted(cube(0, 0, 0), "#ff0000", "screw");
        NodeKit node = NodeKit.of("assemble").input("solids", red, cube(5, 0, 0), red);
        Mesh assembly = mesh(node);
        assertEquals(List.of("screw", "part 2", "screw 2"), parts(assembly));
        assertEquals(36, assembly.triangleCount());
        assertEquals(List.of("a", "part 2", "c"), parts(mesh(node.set("names", "a\n\nc"))));
        DiagnosticException e = assertThrows(DiagnosticException.class, node.set("names", "a\nb\nc\nd")::run);
        assertEquals("node.too-many-names", e.diagnostic().code());
    }

    @ParameterizedTest
    @CsvSource({"union, 7", "difference, 3", "intersection, 1", "hull, 8", "minkowski, 16"})
    void regionsAreCombined(String operation, double area) throws Exception {
        RegionValue square =
                NodeKit.of("rectangle").set("width", 2).set("depth", 2).run().get("region", RegionValue.class);
        RegionValue moved = NodeKit.of("transform-region")
                .set("translate", "[1, 1]")
                .input("region", square)
                .run()
                .get("region", RegionValue.class);
        Region region = NodeKit.of("boolean-region")
                .set("operation", operation)
                .input("regions", square, moved)
                .run()
                .get("region", RegionValue.class)
                .region();
        assertEquals(area, RegionFacts.of(region).area(), 1e-9);
    }

    @Test
    void resultsAreTheSameForAnyThread() throws Exception {
        Callable<Digest> work = () -> NodeKit.of("difference")
                .input("base", cube(0, 0, 0))
                .input("tools", cube(3, 4, 5), cube(-7, -6, -5))
                .run()
                .get("mesh", MeshValue.class)
                .digest();
        Digest expected = work.call();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Digest> digest : threads.invokeAll(List.of(work, work, work, work))) {
                assertEquals(expected, digest.get());
            }
        }
    }
}
