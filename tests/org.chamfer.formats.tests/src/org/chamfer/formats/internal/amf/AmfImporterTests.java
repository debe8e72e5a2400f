package org.chamfer.formats.internal.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.obj.MeshFiles;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmfImporterTests {
    private static final String VERTICES = "<vertices>" + vertex(0, 0, 0, "") + vertex(1, 0, 0, "")
            + vertex(0, 1, 0, "") + vertex(0, 0, 1, "") + "</vertices>";
    private static final String BOTTOM = triangle(0, 2, 1, "") + triangle(0, 1, 3, "");
    private static final String TOP = triangle(1, 2, 3, "") + triangle(2, 0, 3, "");
    /** A tetrahedron with three edges of length 1, of volume 1/6. */
    private static final String TETRAHEDRON = "<mesh>" + VERTICES + "<volume>" + BOTTOM + TOP + "</volume></mesh>";

    private static final Color RED = new Color(1, 0, 0, 1);
    private static final Color BLUE = new Color(0, 0, 1, 1);

    private final MeshFiles files = new MeshFiles();

    private static String vertex(double x, double y, double z, String more) {
        return "<vertex><coordinates><x>" + x + "</x><y> " + y + "\n</y><z>" + z + "</z></coordinates>" + more
                + "</vertex>";
    }

    private static String triangle(int a, int b, int c, String more) {
        return "<triangle><v1>" + a + "</v1><v2>" + b + "</v2><v3> " + c + " </v3>" + more + "</triangle>";
    }

    private static String color(double red, double green, double blue) {
        return "<color><r>" + red + "</r><g>" + green + "</g><b>" + blue + "</b></color>";
    }

    private static String name(String name) {
        return "<metadata type='name'>" + name + "</metadata>";
    }

    private static String object(int id, String content) {
        return "<object id='" + id + "'>" + content + "</object>";
    }

    private static String instance(int id, String content) {
        return "<instance objectid='" + id + "'>" + content + "</instance>";
    }

    private static String constellation(int id, String content) {
        return "<constellation id='" + id + "'>" + content + "</constellation>";
    }

    private static String amf(String content) {
        return "<?xml version='1.0' encoding='UTF-8'?>\r\n<amf unit='millimeter'>" + content + "</amf>";
    }

    private Mesh read(String content) throws Exception {
        return files.read(new AmfImporter(), amf(content));
    }

    private Diagnostic refusal(String content) {
        return files.refusal(new AmfImporter(), amf(content));
    }

    @ParameterizedTest
    @CsvSource({
        "micron,0.001",
        "millimeter,1",
        "Millimeter,1",
        "centimeter,10",
        "inch,25.4",
        "feet,304.8",
        "meter,1000",
        "'',1"
    })
    void unitsBecomeMillimetres(String unit, double factor) throws Exception {
        String text = amf(object(1, TETRAHEDRON)).replace("millimeter", unit);
        double cube = factor * factor * factor;
        assertEquals(cube / 6, MeshFacts.of(files.read(new AmfImporter(), text)).volume(), 1e-12 * cube);
    }

    @Test
    void objectsAreUnitedWithVerticesOfTheirOwn() throws Exception {
        Mesh read = read(name("all") + object(1, name("first") + TETRAHEDRON) + object(2, TETRAHEDRON));
        assertEquals(8, read.vertexCount());
        assertEquals(2 / 6.0, MeshFacts.of(read).volume(), 1e-12);
        assertTrue(MeshFacts.of(read).closed());
        assertEquals(Arrays.asList("first", null), MeshFiles.parts(read));
    }

    @Test
    void coloursOfTrianglesHideThoseOfVolumesObjectsAndMaterials() throws Exception {
        String material = "<material id='7'>" + name("red") + color(1, 0, 0) + "</material>";
        String plain = "<volume materialid='7'>" + BOTTOM + TOP + "</volume>";
        assertEquals(
                List.of(RED), MeshFiles.colors(read(object(1, "<mesh>" + VERTICES + plain + "</mesh>") + material)));
        assertEquals(
                List.of(BLUE),
                MeshFiles.colors(read(material + object(1, "<mesh>" + VERTICES + plain + "</mesh>" + color(0, 0, 1)))));
        String volume = "<volume materialid='7'>" + BOTTOM + triangle(1, 2, 3, color(0, 1, 0))
                + triangle(2, 0, 3, "").replace("<triangle>", "<triangle materialid='7'>") + color(0.5, 0.5, 0.5)
                + "</volume>";
        assertEquals(
                List.of(new Color(0.5f, 0.5f, 0.5f, 1), new Color(0, 1, 0, 1), RED),
                MeshFiles.colors(
                        read(material + object(1, color(0, 0, 1) + "<mesh>" + VERTICES + volume + "</mesh>"))));
    }

    @Test
    void trianglesTakeTheColourOfTheirVertices() throws Exception {
        String vertices = "<vertices>" + vertex(0, 0, 0, color(1, 0, 0)) + vertex(1, 0, 0, color(0, 0, 1))
                + vertex(0, 1, 0, color(0, 0, 1) + "<normal><nx>0</nx></normal>") + vertex(0, 0, 1, "")
                + "<edge><v1>0</v1><dx1>0.5</dx1></edge></vertices>";
        Mesh read = read(object(1, "<mesh>" + vertices + "<volume>" + BOTTOM + TOP + "</volume></mesh>"));
        assertEquals(List.of(BLUE, RED), MeshFiles.colors(read));
        assertEquals(4, read.triangleCount());
    }

    @Test
    void coloursMayBeClearAndFormulasAreNone() throws Exception {
        String clear = "<color><r>2</r><g>0</g><b>0</b><a>0.25</a></color>";
        String formula = "<color><r>sin(x)</r><g>0</g><b>0</b></color>";
        Mesh read = read(object(1, clear + TETRAHEDRON) + object(2, formula + TETRAHEDRON));
        assertEquals(Arrays.asList(new Color(1, 0, 0, 0.25f), null), MeshFiles.colors(read));
    }

    @Test
    void volumesShareVerticesAndHaveNames() throws Exception {
        String mesh = "<mesh>" + VERTICES + "<volume>" + name("bottom") + BOTTOM + "</volume><volume>" + TOP
                + "</volume></mesh>";
        Mesh read = read(object(1, name(" a &lt;b&gt; <![CDATA[&]]> ") + mesh));
        assertEquals(List.of("bottom", "a <b> &"), MeshFiles.parts(read));
        assertEquals(4, read.vertexCount());
        assertTrue(MeshFacts.of(read).closed());
    }

    @Test
    void constellationsPlaceWhatTheyHold() throws Exception {
        String bar = TETRAHEDRON.replace("<x>1.0</x>", "<x>10.0</x>");
        String placed = constellation(2, name("pair") + instance(1, "<deltax>5</deltax><rz>90</rz>") + instance(1, ""));
        Mesh read = read(constellation(3, instance(2, "<deltaz>7</deltaz>"))
                + placed
                + object(1, bar)
                + object(4, name("alone") + TETRAHEDRON));
        MeshFacts facts = MeshFacts.of(read);
        assertEquals(2 * 10 / 6.0 + 1 / 6.0, facts.volume(), 1e-12);
        assertEquals(List.of("pair", "pair", "alone"), MeshFiles.parts(read));
        assertEquals(
                List.of(0, 1, 2),
                read.runs().stream().map(run -> run.origin().source()).toList(),
                "sources number the objects");
        assertEquals(new Bounds(0, 0, 0, 10, 10, 8), facts.bounds());
    }

    @Test
    void rotationsGoRoundXThenYThenZ() throws Exception {
        String box = TETRAHEDRON.replace("<x>1.0</x>", "<x>2.0</x>").replace("<y> 1.0\n</y>", "<y>3</y>");
        String turned = instance(1, "<rx>90</rx><ry>90</ry><rz>90</rz><deltay>10</deltay><scale>2</scale>");
        Mesh read = read(object(1, box) + constellation(2, turned));
        // x goes to -z by y; y goes to z by x and to x by y and to y by z; z goes to -y by x and to x by z.
        assertEquals(new Bounds(0, 10, -4, 2, 16, 0), read.bounds());
        assertEquals(8.0 * 2 * 3 / 6, MeshFacts.of(read).volume(), 1e-9);
    }

    @Test
    void mirroringKeepsTheOutsideOutside() throws Exception {
        Mesh read = read(object(1, TETRAHEDRON) + constellation(2, instance(1, "<scale>-1</scale>")));
        assertEquals(1 / 6.0, MeshFacts.of(read).volume(), 1e-12);
    }

    @Test
    void instancesOfNothingAreMentioned() throws Exception {
        assertEquals(
                4,
                read(object(1, TETRAHEDRON) + constellation(2, instance(9, ""))).triangleCount());
        assertEquals(List.of("AMF: a constellation refers to '9', which is not there"), files.messages());
    }

    @Test
    void idsMayBeMissingOrTwice() throws Exception {
        String noId = "<object>" + TETRAHEDRON + "</object>";
        assertEquals(
                16,
                read(object(1, TETRAHEDRON) + object(1, TETRAHEDRON) + noId + noId)
                        .triangleCount());
    }

    @Test
    void whatIsUnknownIsPassedOver() throws Exception {
        String unknown = "<x:thing><object id='5'>" + TETRAHEDRON + "</object></x:thing><!-- note --><composite/>";
        assertEquals(4, read(unknown + object(1, unknown + TETRAHEDRON)).triangleCount());
        assertTrue(read("").isEmpty());
    }

    @Test
    void archivesAreUnpacked() throws Exception {
        byte[] text = amf(object(1, TETRAHEDRON)).getBytes(StandardCharsets.UTF_8);
        assertEquals(4, files.read(new AmfImporter(), zip("Model.AMF", text)).triangleCount());
        assertTrue(files.refusal(new AmfImporter(), zip("model.xml", text))
                .message()
                .contains("holds no AMF file"));
        assertTrue(files.refusal(new AmfImporter(), "PK\u0003\u0004").message().contains("ZIP"));
        assertTrue(files.refusal(new AmfImporter(), zip("../model.amf", text))
                .message()
                .contains("leaves its folder"));
        assertTrue(files.refusal(new AmfImporter(), zip("model.amf", new byte[64 << 20]))
                .message()
                .contains("unpacks to more than"));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x>nan</x>",
                "<x>1e999</x>",
                "<x></x>",
                "<x>0x1</x>",
                "<x><y>1</y></x>",
                "<y>1</y>",
                "<x>1</x></coordinates>"
            })
    void brokenCoordinatesAreRefused(String x) {
        Diagnostic refusal = refusal(object(1, TETRAHEDRON.replace("<x>1.0</x>", x)));
        assertTrue(refusal.message().startsWith("AMF: "), refusal.message());
        assertTrue(refusal.place().orElseThrow().line() >= 2);
    }

    @Test
    void brokenTrianglesAreRefused() {
        assertEquals(
                "AMF: the element 'v3' refers to vertex 4 of 4",
                refusal(object(1, TETRAHEDRON.replace("<v3> 1 </v3>", "<v3>4</v3>")))
                        .message());
        for (String corner : List.of("<v3>-1</v3>", "<v3>1.5</v3>", "<v3>9999999999</v3>", "")) {
            String broken = object(1, TETRAHEDRON.replace("<v3> 1 </v3>", corner));
            assertThrows(DiagnosticException.class, () -> read(broken), corner);
        }
        String tooFar = object(1, TETRAHEDRON.replace("<x>1.0</x>", "<x>1e308</x>"));
        assertTrue(files.refusal(new AmfImporter(), amf(tooFar).replace("millimeter", "meter"))
                .message()
                .contains("too large"));
    }

    @Test
    void otherFilesAreRefused() {
        for (String text :
                List.of("", "x", "<svg/>", "<amf", "<amf unit='parsec'/>", "<amf></object>", "<amf>&x;</amf>")) {
            assertTrue(files.refusal(new AmfImporter(), text).message().startsWith("AMF: "), text);
        }
        String bomb = "<!DOCTYPE amf [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><amf>&b;</amf>";
        assertTrue(files.refusal(new AmfImporter(), bomb).message().contains("DOCTYPE"));
        String link = "<!DOCTYPE amf SYSTEM 'http://127.0.0.1:1/x.dtd'><amf/>";
        assertTrue(files.refusal(new AmfImporter(), link).message().contains("DOCTYPE"));
        assertTrue(refusal("<a>".repeat(200)).message().contains("XML"));
    }

    @Test
    void constellationsThatUnfoldWithoutEndAreRefused() {
        StringBuilder doubled = new StringBuilder(object(1, TETRAHEDRON));
        StringBuilder chain = new StringBuilder(object(1, TETRAHEDRON));
        for (int id = 2; id < 60; id++) {
            doubled.append(constellation(id, instance(id - 1, "").repeat(2)));
        }
        for (int id = 2; id < 200; id++) {
            chain.append(constellation(id, instance(id - 1, "")));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertTrue(refusal(doubled.toString()).message().contains("unfold to more than"));
            assertTrue(refusal(chain.toString()).message().contains("nested more than"));
            assertTrue(refusal(constellation(1, instance(2, "")) + constellation(2, instance(1, "")))
                    .message()
                    .contains("contains itself"));
        });
        String spun = constellation(2, instance(1, "<rx>1e300</rx>"));
        assertTrue(refusal(spun).message().contains("an angle is too large"));
    }

    @Test
    void theFilesOfOpenScadsTestsHaveTheirColours() throws Exception {
        Path folder = Path.of("/usr/share/openscad/testdata/amf");
        assumeTrue(Files.isDirectory(folder), "openscad-testing-data is not installed");
        Mesh read = files.read(new AmfImporter(), Files.readAllBytes(folder.resolve("tetra_multicolor.amf")));
        assertEquals(List.of(RED, new Color(0, 1, 0, 1), BLUE, new Color(1, 1, 1, 1)), MeshFiles.colors(read));
        assertEquals(0.078125 * 25.4 * 25.4 * 25.4, MeshFacts.of(read).volume(), 1e-9);
        Mesh split = files.read(new AmfImporter(), Files.readAllBytes(folder.resolve("split_pyramid.amf")));
        assertEquals(List.of(RED, BLUE), MeshFiles.colors(split));
        assertTrue(MeshFacts.of(split).closed());
        byte[] broken = Files.readAllBytes(folder.resolve("amf_broken.amf"));
        assertEquals(
                "AMF: the element 'y' holds no number: 'a'",
                files.refusal(new AmfImporter(), broken).message());
    }
}
