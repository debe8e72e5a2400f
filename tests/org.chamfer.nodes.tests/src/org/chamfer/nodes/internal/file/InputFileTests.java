package org.chamfer.nodes.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Shapes;
import org.chamfer.render.Image;
import org.chamfer.render.PngWriter;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputFileTests {
    private static final String SQUARE =
            "<svg xmlns='http://www.w3.org/2000/svg' width='30mm' height='30mm' viewBox='0 0 30 30'>"
                    + "<rect x='5' y='5' width='20' height='10'/></svg>";

    @TempDir
    private Path folder;

    private NodeKit node(String id, String file) {
        return NodeKit.of(id).folder(folder).set("file", file);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Diagnostic failure(NodeKit node) {
        return assertThrows(DiagnosticException.class, node::run).diagnostic();
    }

    private static byte[] exported(Mesh mesh, String name) throws Exception {
        return NodeKit.of("export")
                .input("subject", new MeshValue(mesh))
                .set("name", name)
                .run()
                .get("file", FileValue.class)
                .bytes();
    }

    private Mesh imported(NodeKit node) throws Exception {
        return node.run().get("mesh", MeshValue.class).mesh();
    }

    @Test
    void aFileIsItsNameAndItsContent() throws Exception {
        write("sub/a b.bin", new byte[] {1, 2, 3});
        FileValue file = node("file", "sub/a b.bin").run().get("file", FileValue.class);

        assertEquals("a b.bin", file.name());
        assertArrayEquals(new byte[] {1, 2, 3}, file.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "image", "import-mesh", "import-region"})
    void noFileAndAMissingFileAreDiagnostics(String id) {
        String name = id.equals("import-region") ? "none.svg" : "none.stl";

        assertEquals("node.no-file", failure(NodeKit.of(id)).code());
        Diagnostic missing = failure(node(id, name));
        assertEquals("node.cannot-read", missing.code());
        assertEquals("cannot read " + name + ": no such file or folder", missing.message());
        assertTrue(missing.hint().contains(folder.toString()));
    }

    @Test
    void anImageIsDecoded() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(new Image(2, 1, new int[] {0xff010203, 0xfff0e0d0}), png);
        write("p.png", png.toByteArray());
        ImageValue image = node("image", "p.png").run().get("image", ImageValue.class);

        assertEquals(3, image.channels());
        assertArrayEquals(new byte[] {1, 2, 3, (byte) 0xf0, (byte) 0xe0, (byte) 0xd0}, image.samples());
        // The same by a wire.
        assertEquals(
                image,
                NodeKit.of("image")
                        .wire("file", new FileValue("p.png", png.toByteArray()))
                        .run()
                        .get("image", ImageValue.class));
    }

    @Test
    void whatIsNoImageIsRefused() throws Exception {
        write("p.png", utf8("no image"));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(new Image(40, 40, new int[1600]), png);
        write("cut.png", Arrays.copyOf(png.toByteArray(), 60));

        assertEquals("node.image", failure(node("image", "p.png")).code());
        assertTrue(failure(node("image", "p.png")).hint().contains("PNG, JPEG, WebP"));
        assertEquals("node.image", failure(node("image", "cut.png")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stl", "off", "obj", "ply", "amf", "3mf", "glb"})
    void aMeshComesBackFromEveryFormat(String extension) throws Exception {
        write("m." + extension, exported(Shapes.box(10, 20, 30).mesh(), "m." + extension));
        MeshFacts facts = MeshFacts.of(imported(node("import-mesh", "m." + extension)));

        assertTrue(facts.closed());
        assertEquals(6000, facts.volume(), 1e-2);
        assertEquals(12, facts.triangles());
    }

    @ParameterizedTest
    @CsvSource({"file,1", "um,0.001", "mm,1", "cm,10", "m,1000", "in,25.4", "ft,304.8"})
    void theUnitScales(String unit, double scale) throws Exception {
        write("m.stl", exported(Shapes.box(1, 2, 3).mesh(), "m.stl"));
        Mesh mesh = imported(node("import-mesh", "m.stl").set("unit", unit));

        assertEquals(3 * scale, mesh.bounds().sizeZ(), 1e-6 * scale);
    }

    /** The unit of the file counts only if no other is given. */
    @Test
    void aGivenUnitWinsOverThatOfTheFile() throws Exception {
        byte[] amf = utf8(new String(exported(Shapes.box(1, 1, 1).mesh(), "m.amf"), StandardCharsets.UTF_8)
                .replace("unit=\"millimeter\"", "unit=\"inch\""));
        write("m.amf", amf);

        assertEquals(25.4, imported(node("import-mesh", "m.amf")).bounds().sizeX(), 1e-9);
        assertEquals(
                1,
                imported(node("import-mesh", "m.amf").set("unit", "mm"))
                        .bounds()
                        .sizeX(),
                1e-9);
    }

    @Test
    void aMeshIsMended() throws Exception {
        Mesh box = Shapes.box(10, 20, 30).mesh();
        int[] triangles = box.triangles().clone();
        int swapped = triangles[0];
        triangles[0] = triangles[1];
        triangles[1] = swapped;
        write(
                "m.off",
                exported(
                        Mesh.of(
                                box.positions(),
                                triangles,
                                box.runs().getFirst().origin()),
                        "m.off"));

        NodeKit.Run run = node("import-mesh", "m.off").run();
        assertTrue(MeshFacts.of(run.get("mesh", MeshValue.class).mesh()).closed());
        assertEquals(List.of("m.off: flipped 1 facet"), run.log());
        assertTrue(!MeshFacts.of(imported(node("import-mesh", "m.off").set("repair", false)))
                .closed());
    }

    @Test
    void whatCannotBeMendedIsAWarning() throws Exception {
        Mesh box = Shapes.box(10, 20, 30).mesh();
        // Without two facets on either side of an edge the hole is not plane.
        int[] some = IntStream.range(0, box.triangles().length)
                .filter(corner -> corner / 3 != 3 && corner / 3 != 9)
                .map(corner -> box.triangles()[corner])
                .toArray();
        write(
                "m.off",
                exported(Mesh.of(box.positions(), some, box.runs().getFirst().origin()), "m.off"));
        NodeKit.Run run = node("import-mesh", "m.off").run();

        assertEquals("node.import-open", run.diagnostics().getLast().code());
    }

    @Test
    void materialsBesideAFileAreReadAndTold() throws Exception {
        write(
                "m.obj",
                utf8("mtllib m.mtl\nusemtl red\nv 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\n"
                        + "f 1 3 2\nf 1 2 4\nf 2 3 4\nf 3 1 4\n"));
        NodeKit.Run without = node("import-mesh", "m.obj").run();
        assertEquals(List.of(folder.resolve("m.mtl")), without.filesMissed());

        write("m.mtl", utf8("newmtl red\nKd 1 0 0\n"));
        NodeKit.Run run = node("import-mesh", "m.obj").run();
        Mesh mesh = run.get("mesh", MeshValue.class).mesh();
        assertEquals(1.0f, mesh.runs().getFirst().origin().color().red());
        assertEquals(List.of(folder.resolve("m.mtl")), run.filesRead());
    }

    @Test
    void confinementHoldsForFilesBeside() throws Exception {
        Path outside = Files.createTempFile("chamfer", ".mtl");
        try {
            Files.writeString(outside, "newmtl red\nKd 1 0 0\n");
            write(
                    "m.obj",
                    utf8("mtllib m.mtl\nusemtl red\nv 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\n"
                            + "f 1 3 2\nf 1 2 4\nf 2 3 4\nf 3 1 4\n"));
            Files.createSymbolicLink(folder.resolve("m.mtl"), outside);

            assertEquals(1, node("import-mesh", "m.obj").run().filesRead().size());
            assertEquals(
                    0,
                    node("import-mesh", "m.obj")
                            .confinement(folder)
                            .run()
                            .filesRead()
                            .size());
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void anUnknownOrWrongFormatIsRefused() throws Exception {
        write("m.xyz", new byte[3]);
        write("m.stl", new byte[0]);
        write("f.svg", utf8(SQUARE));
        write("b.off", exported(Shapes.box(1, 1, 1).mesh(), "b.off"));

        assertEquals("formats.unknown", failure(node("import-mesh", "m.xyz")).code());
        assertTrue(failure(node("import-mesh", "m.xyz")).hint().contains("stl"));
        assertTrue(failure(node("import-mesh", "m.stl")).code().startsWith("formats."));
        assertTrue(failure(node("import-mesh", "f.svg")).hint().contains("import-region"));
        assertTrue(failure(node("import-region", "b.off")).hint().contains("import-mesh"));
    }

    @Test
    void aFigureHasItsSize() throws Exception {
        write("f.svg", utf8(SQUARE));
        RegionFacts facts = RegionFacts.of(node("import-region", "f.svg")
                .run()
                .get("region", RegionValue.class)
                .region());
        assertEquals(200, facts.area(), 1e-9);

        RegionFacts wide = RegionFacts.of(node("import-region", "f.svg")
                .set("width", 40)
                .set("center", true)
                .run()
                .get("region", RegionValue.class)
                .region());
        assertEquals(800, wide.area(), 1e-9);
        assertEquals(-20, wide.bounds().minX(), 1e-9);
        assertEquals(-10, wide.bounds().minY(), 1e-9);
        RegionFacts scaled = RegionFacts.of(node("import-region", "f.svg")
                .set("scale", 0.5)
                .run()
                .get("region", RegionValue.class)
                .region());
        assertEquals(50, scaled.area(), 1e-9);
    }

    @Test
    void curvesAreAsFineAsWanted() throws Exception {
        write(
                "c.svg",
                utf8(SQUARE.replace("<rect x='5' y='5' width='20' height='10'/>", "<circle cx='15' cy='15' r='10'/>")));
        double area = RegionFacts.of(node("import-region", "c.svg")
                        .set("fn", 200)
                        .run()
                        .get("region", RegionValue.class)
                        .region())
                .area();

        assertEquals(Math.PI * 100, area, 0.1);
    }

    @Test
    void anEmptyDrawingIsAWarning() throws Exception {
        write("e.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"));

        assertEquals(
                "node.import-nothing",
                node("import-region", "e.svg").run().diagnostics().getLast().code());
    }
}
