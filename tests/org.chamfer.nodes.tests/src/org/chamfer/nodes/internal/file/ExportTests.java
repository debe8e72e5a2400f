package org.chamfer.nodes.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.image.ImageDecoder;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Pictures;
import org.chamfer.nodes.Shapes;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TensorValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTests {
    private static final Value SQUARE = new RegionValue(new Region(List.of(new double[] {0, 0, 8, 0, 8, 8, 0, 8})));

    private static NodeKit node(Value subject, String name) {
        return NodeKit.of("export").input("subject", subject).set("name", name);
    }

    private static FileValue exported(Value subject, String name) throws Exception {
        return node(subject, name).run().get("file", FileValue.class);
    }

    private static Diagnostic failure(NodeKit node) {
        return assertThrows(DiagnosticException.class, node::run).diagnostic();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stl", "off", "obj", "ply", "amf", "3mf", "glb", "png"})
    void aSolidIsWrittenByTheExtension(String extension) throws Exception {
        String name = "parts/box." + extension.toUpperCase(Locale.ROOT);
        FileValue file = exported(Shapes.box(1, 2, 3), name);

        assertEquals(name, file.name());
        assertTrue(file.bytes().length > 0);
    }

    /** A binary STL has a header of 84 bytes and 50 bytes for each triangle. */
    @Test
    void anStlHasItsSize() throws Exception {
        assertEquals(84 + 12 * 50, exported(Shapes.box(1, 2, 3), "box.stl").bytes().length);
    }

    @Test
    void nothingIsWrittenWithAWarning() throws Exception {
        NodeKit.Run run = node(new MeshValue(Mesh.EMPTY), "a.stl").run();

        assertEquals("node.export-nothing", run.diagnostics().getFirst().code());
        assertEquals(84, run.get("file", FileValue.class).bytes().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "dxf", "pdf", "png"})
    void aFigureIsWritten(String extension) throws Exception {
        assertTrue(exported(SQUARE, "f." + extension).bytes().length > 0);
    }

    @Test
    void theFormatCanBeForced() throws Exception {
        FileValue file = node(Shapes.box(1, 1, 1), "box.stl")
                .set("format", "AsciiSTL")
                .run()
                .get("file", FileValue.class);

        assertTrue(new String(file.bytes(), StandardCharsets.US_ASCII).startsWith("solid "));
        FileValue named =
                node(Shapes.box(1, 1, 1), "box").set("format", "off").run().get("file", FileValue.class);
        assertEquals("box.off", named.name());
    }

    @Test
    void materialsComeAlong() throws Exception {
        Mesh box = Shapes.box(1, 1, 1).mesh();
        Mesh red = Mesh.of(box.positions(), box.triangles(), new MeshOrigin(new Color(1, 0, 0, 1), "red", -1));
        FileValue file = exported(new MeshValue(red), "sub/box.obj");

        assertEquals(Set.of("box.mtl"), file.companions().keySet());
        assertTrue(new String(file.bytes(), StandardCharsets.UTF_8).contains("mtllib box.mtl"));
        assertTrue(new String(file.companions().get("box.mtl"), StandardCharsets.UTF_8).contains("Kd 1 0 0"));
    }

    @Test
    void settingsReachTheFormat() throws Exception {
        FileValue file = node(Shapes.box(1, 1, 1), "box.png")
                .set("settings", "imgsize=40,30\n\n edges = false ")
                .run()
                .get("file", FileValue.class);
        RasterImage image = ImageDecoder.decode(file.bytes(), new ImageLimits(10_000));

        assertEquals(40, image.columns());
        assertEquals(
                "formats.pdf-setting",
                failure(node(SQUARE, "f.pdf").set("settings", "export-pdf/colour=red"))
                        .code());
        assertEquals(
                "node.export-setting",
                failure(node(SQUARE, "f.pdf").set("settings", "export-foo/colour=red"))
                        .code());
        assertEquals(
                "node.export-setting",
                failure(node(SQUARE, "f.pdf").set("settings", "large")).code());
    }

    @Test
    void aWrongSubjectIsToldWhatItCanBe() {
        Diagnostic solid = failure(node(Shapes.box(1, 1, 1), "f.svg"));
        assertEquals("a mesh cannot be written as svg", solid.message());
        assertTrue(solid.hint().startsWith("formats for a mesh: 3mf, amf, asciistl, binstl, glb, obj"), solid.hint());

        Diagnostic figure = failure(node(SQUARE, "f.stl"));
        assertTrue(figure.hint().startsWith("formats for a region: dxf, pdf, png, svg"), figure.hint());
        assertEquals(
                "formats for an image: png",
                failure(node(Pictures.constant(1, 1, 1), "a.stl")).hint());
        assertEquals(
                "node.export-subject",
                failure(node(new TextValue("a"), "a.stl")).code());
        assertEquals(
                "node.export-subject",
                failure(node(new TensorValue(new int[] {1}, new float[1]), "a.txt"))
                        .code());
    }

    @Test
    void anUnknownFormatIsTold() {
        Diagnostic unknown = failure(node(Shapes.box(1, 1, 1), "box.xyz"));

        assertEquals("formats.unknown", unknown.code());
        assertTrue(unknown.hint().contains("3mf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "box", "../box.stl", "/box.stl", "a//b.stl", "con.stl", "a:b.stl", "box."})
    void badNamesAreRefused(String name) {
        assertEquals(
                "node.export-name", failure(node(Shapes.box(1, 1, 1), name)).code());
    }

    @Test
    void anImageIsAPng() throws Exception {
        ImageValue image = new ImageValue(2, 1, 4, new byte[] {1, 2, 3, 4, 5, 6, 7, -1});
        for (FileValue file : List.of(
                exported(image, "i.png"),
                NodeKit.of("export-image")
                        .input("subject", image)
                        .set("name", "i.png")
                        .run()
                        .get("file", FileValue.class))) {
            RasterImage decoded = ImageDecoder.decode(file.bytes(), new ImageLimits(100));
            assertArrayEquals(image.samples(), decoded.samples());
            assertEquals("i.png", file.name());
        }
        ImageValue grey = Pictures.of(3, 2, (column, row) -> 40 * column + row);
        RasterImage decoded = ImageDecoder.decode(exported(grey, "g.png").bytes(), new ImageLimits(100));
        assertEquals(81, decoded.red(2, 1));
        assertEquals(81, decoded.blue(2, 1));
    }

    @Test
    void aTextIsAFileOfAnyName() throws Exception {
        assertArrayEquals(
                "grün\n".getBytes(StandardCharsets.UTF_8),
                exported(new TextValue("grün\n"), "a.csv").bytes());
        assertEquals("7", new String(exported(new NumberValue(7), "n.txt").bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsRenamedWithWhatBelongsToIt() throws Exception {
        FileValue file =
                new FileValue("a.obj", new byte[] {1}, new TreeMap<>(Collections.singletonMap("a.mtl", new byte[2])));

        FileValue renamed = exported(file, "sub/b.obj");
        assertEquals("sub/b.obj", renamed.name());
        assertEquals(Set.of("a.mtl"), renamed.companions().keySet());
        assertSame(file, exported(file, ""));
    }
}
