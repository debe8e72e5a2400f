package org.chamfer.formats.internal.threemf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Imports;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeMfTests {
    /** A tetrahedron with three edges of length 1, of volume 1/6. */
    private static final String TETRAHEDRON = """
        <mesh><vertices><vertex x="0" y="0" z="0"/><vertex x="1" y="0" z="0"/><vertex x="0" y="1" z="0"/>
        <vertex x="0" y="0" z="1"/></vertices><triangles><triangle v1="0" v2="2" v3="1"/>
        <triangle v1="0" v2="1" v3="3"/><triangle v1="1" v2="2" v3="3" pid="7" p1="1"/>
        <triangle v1="2" v2="0" v3="3"/></triangles></mesh>
        """;

    private final Imports imports = new Imports();

    @Test
    void partsComeBackWithNamesAndColours() throws Exception {
        Mesh model = parts();
        Mesh read = imports.mesh(Models.bytes(model, "3mf"), "3mf");
        assertEquals(
                List.of(0, 0, 1, 2),
                read.runs().stream().map(run -> run.origin().source()).toList());
        assertEquals(
                model.runs().stream().map(MeshRun::origin).toList(),
                read.runs().stream()
                        .map(run -> new MeshOrigin(
                                run.origin().color(), run.origin().part(), -1))
                        .toList());
        assertEquals(
                model.runs().stream().map(MeshRun::triangleCount).toList(),
                read.runs().stream().map(MeshRun::triangleCount).toList());
        MeshFacts expected = MeshFacts.of(model);
        MeshFacts actual = MeshFacts.of(read);
        assertEquals(expected.volume(), actual.volume(), 1e-12);
        assertEquals(expected.area(), actual.area(), 1e-12);
        assertEquals(expected.bounds(), actual.bounds());
        assertTrue(actual.closed());
    }

    /** A blue box whose bottom has no colour, a clear one with a difficult name, and one of which nothing is known. */
    private static Mesh parts() {
        return Models.threeBoxes(Models.box(0, 0, 0, 1, 2, 3), 10, new Color(1, 0, 0, 0.4f), "<lid> & \"ä\"");
    }

    @Test
    void aBodyOfTwoPartsStaysClosed() throws Exception {
        Mesh read = imports.mesh(Models.bytes(Models.box(0, 0, 0, 1, 2, 3), "3mf"), "3mf");
        assertEquals(8, read.vertexCount());
        assertTrue(MeshFacts.of(read).closed());
        assertEquals("base plate", read.runs().getFirst().origin().part());
    }

    @Test
    void filesAreTheSameEachTimeAndHaveNoDate() throws Exception {
        byte[] bytes = Models.bytes(parts(), "3mf");
        assertArrayEquals(bytes, Models.bytes(parts(), "3mf"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                assertEquals(ZipEntry.STORED, entry.getMethod());
                assertEquals(1980, entry.getTimeLocal().getYear());
            }
            assertEquals(3, entries);
        }
    }

    @Test
    void namesMayHoldCharactersThatXmlCannot() throws Exception {
        MeshOrigin origin = new MeshOrigin(null, "a\u0001b\tc\ud800", -1);
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        byte[] bytes = Models.bytes(Mesh.of(box.positions(), box.triangles(), origin), "3mf");
        assertEquals(
                "a_b\tc_", imports.mesh(bytes, "3mf").runs().getFirst().origin().part());
    }

    @ParameterizedTest
    @CsvSource({"micron,0.001", "millimeter,1", "centimeter,10", "inch,25.4", "foot,304.8", "meter,1000"})
    void unitsBecomeMillimetres(String unit, double factor) throws Exception {
        Mesh read = read("unit='" + unit + "'", object(1, "", TETRAHEDRON), "<item objectid='1'/>");
        assertEquals(factor * factor * factor / 6, MeshFacts.of(read).volume(), 1e-12 * factor * factor * factor);
    }

    @Test
    void objectsArePlacedAndCounted() throws Exception {
        String nested = object(1, "", TETRAHEDRON)
                + object(
                        2,
                        "name='pair'",
                        "<components><component objectid='1'/>"
                                + "<component objectid='1' transform='2 0 0 0 1 0 0 0 -1 5 0 0'/></components>");
        Mesh read = read("", nested, "<item objectid='2' transform='1 0 0 0 1 0 0 0 1 0 0 7'/>");
        MeshFacts facts = MeshFacts.of(read);
        assertEquals(1 / 6.0 + 2 / 6.0, facts.volume(), 1e-12);
        assertEquals(7, facts.bounds().maxX(), 1e-12);
        assertEquals(6, facts.bounds().minZ(), 1e-12);
        assertEquals("pair", read.runs().getFirst().origin().part());
    }

    @Test
    void coloursComeFromGroupsAndMaterials() throws Exception {
        String groups = "<m:colorgroup id='7'><m:color color='#FF0000'/><m:color color='#00FF0033'/></m:colorgroup>"
                + "<basematerials id='8'><base name='blue' displaycolor='#0000FF'/></basematerials>";
        Mesh read = read("", groups + object(1, "pid='8' pindex='0'", TETRAHEDRON), "<item objectid='1'/>");
        assertEquals(
                List.of(new Color(0, 0, 1, 1), new Color(0, 1, 0, 0.2f)),
                read.runs().stream().map(run -> run.origin().color()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item objectid='3'/>",
                "<item/>",
                "<item objectid='1' transform='1 2 3'/>",
                "<item objectid='1' transform='1 0 0 0 1 0 0 0 1 0 0 x'/>",
                "<item objectid='1' transform='1e300 0 0 0 1 0 0 0 1 1e308 0 0'/><item objectid='1' "
                        + "transform='1e308 0 0 0 1 0 0 0 1 1e308 0 0'/>",
                "<item",
            })
    void brokenItemsAreRefused(String items) {
        assertThrows(DiagnosticException.class, () -> read("", object(1, "", TETRAHEDRON), items));
    }

    @Test
    void brokenObjectsAreNamedWithTheirLine() {
        String broken = TETRAHEDRON.replace("v3=\"1\"", "v3=\"4\"");
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> read("", object(1, "", broken), ""));
        assertEquals("3MF: the element 'triangle' refers in 'v3' to number 4 of 4", e.getMessage());
        assertEquals(2, e.diagnostic().place().orElseThrow().line());
    }

    @Test
    void objectsThatUnfoldWithoutEndAreRefused() {
        StringBuilder objects = new StringBuilder(object(1, "", "<mesh/>"));
        for (int id = 2; id < 60; id++) {
            String component = "<component objectid='" + (id - 1) + "'/>";
            objects.append(object(id, "", "<components>" + component + component + "</components>"));
        }
        assertTrue(
                refusal(model("", objects.toString(), "<item objectid='59'/>")).contains("too large"));
    }

    @Test
    void doctypesAreRefused() {
        String bomb = "<!DOCTYPE model [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + model("", "", "");
        assertTrue(refusal(bomb).contains("DOCTYPE"));
    }

    @Test
    void namesThatLeaveThePackageAreRefused() {
        for (String name : List.of("../3D/3dmodel.model", "a/../../b", "/etc/x", "a\\b")) {
            DiagnosticException e =
                    assertThrows(DiagnosticException.class, () -> imports.mesh(zip(name, new byte[1]), "3mf"));
            assertTrue(e.getMessage().contains("leaves its folder"), e.getMessage());
        }
    }

    @Test
    void zipBombsAreRefused() throws Exception {
        byte[] bomb = zip("3D/3dmodel.model", new byte[64 << 20]);
        assertTrue(bomb.length < 100_000);
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> imports.mesh(bomb, "3mf"));
        assertTrue(e.getMessage().contains("unpacks to more than"), e.getMessage());
    }

    @Test
    void otherFilesAreRefused() {
        for (String text : List.of("", "PK", "solid x", "PK\u0003\u0004")) {
            assertTrue(imports.refusal(text, "3mf").message().contains("ZIP"));
        }
    }

    @Test
    void theFileOfOpenScadsTestsIsAClosedSolid() throws Exception {
        Path file = Path.of("/usr/share/openscad/testdata/scad/3D/features/import.3mf");
        assumeTrue(Files.isReadable(file), "openscad-testing-data is not installed");
        MeshFacts facts = MeshFacts.of(imports.mesh(Files.readAllBytes(file), "3mf"));
        assertTrue(facts.closed());
        assertTrue(facts.volume() > 0);
    }

    private static String object(int id, String attributes, String content) {
        return "<object id='" + id + "' " + attributes + ">" + content + "</object>";
    }

    private static String model(String attributes, String resources, String items) {
        return "<model xmlns='http://schemas.microsoft.com/3dmanufacturing/core/2015/02' "
                + "xmlns:m='http://schemas.microsoft.com/3dmanufacturing/material/2015/02' " + attributes
                + "><resources>"
                + resources + "</resources><build>" + items + "</build></model>";
    }

    private Mesh read(String attributes, String resources, String items) throws IOException, DiagnosticException {
        return imports.mesh(
                zip("3D/3dmodel.model", model(attributes, resources, items).getBytes(StandardCharsets.UTF_8)), "3mf");
    }

    private String refusal(String model) {
        return assertThrows(
                        DiagnosticException.class,
                        () -> imports.mesh(zip("3D/3dmodel.model", model.getBytes(StandardCharsets.UTF_8)), "3mf"))
                .getMessage();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
