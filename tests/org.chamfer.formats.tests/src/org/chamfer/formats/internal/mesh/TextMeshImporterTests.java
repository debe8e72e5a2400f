package org.chamfer.formats.internal.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.formats.Imports;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeshImporterTests {
    /** A prism 2 high over an L of area 3, its caps with six corners. */
    private static final String PRISM = """
            12 8 0
            0 0 0
            2 0 0
            2 1 0
            1 1 0
            1 2 0
            0 2 0
            0 0 2
            2 0 2
            2 1 2
            1 1 2
            1 2 2
            0 2 2
            6 5 4 3 2 1 0
            6 6 7 8 9 10 11
            4 0 1 7 6
            4 1 2 8 7
            4 2 3 9 8
            4 3 4 10 9
            4 4 5 11 10
            4 5 0 6 11
            """;

    private final Imports imports = new Imports();

    @ParameterizedTest
    @ValueSource(strings = {"off", "obj"})
    void solidsComeBack(String format) throws Exception {
        Mesh read = imports.mesh(Models.bytes(Models.box(-1, -2, -3, 4, 5, 6.5), format), format);
        assertEquals(8, read.vertexCount());
        assertEquals(5 * 7 * 9.5, MeshFacts.of(read).volume(), 1e-12);
        assertTrue(MeshFacts.of(read).closed());
        assertTrue(imports.messages().isEmpty());
    }

    @Test
    void offKeepsTheColoursOfFaces() throws Exception {
        Mesh read = imports.mesh(Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "off"), "off");
        assertEquals(new Color(1, 0, 0, 1), read.runs().get(0).origin().color());
        assertEquals(2, read.runs().get(0).triangleCount());
        assertEquals(10, read.runs().get(1).triangleCount());
    }

    @Test
    void offColoursMayBeFractionsWithAlpha() throws Exception {
        Mesh read = imports.mesh("OFF\n3 2 0\n0 0 0\n1 0 0\n0 1 0\n3 0 1 2 1.0 0.5 0.0 0.2\n3 2 1 0 7\n", "off");
        assertEquals(
                new Color(1, 127 / 255f, 0, 51 / 255f),
                read.runs().get(0).origin().color());
        assertEquals(null, read.runs().get(1).origin().color());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF\n", "OFF ", "", "COFF\n", "NOFF # normals\n\n", "STCNOFF ", "nOFF\n3\n", "nOFF 3 "})
    void facesOfAllVariantsAreDivided(String header) throws Exception {
        Mesh read = imports.mesh("# an L\r\n" + header + PRISM.replace("\n", "\r\n"), "off");
        assertEquals(4 + 4 + 12, read.triangleCount());
        assertEquals(6, MeshFacts.of(read).volume(), 1e-12);
        assertTrue(MeshFacts.of(read).closed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4OFF\n", "nOFF\n4\n", "OFF BINARY\n", "nOFF x\n"})
    void otherVariantsAreRefused(String header) {
        assertTrue(imports.refusal(header + PRISM, "off").message().startsWith("OFF File line "));
    }

    @Test
    void offVerticesAreJoinedOnlyWhereEdgesAreOpen() throws Exception {
        String soup = "OFF 6 2 0\n0 0 0\n1 0 0\n0 1 0\n0 0 0\n0 1 0\n0 0 1\n3 0 1 2\n3 3 4 5\n";
        assertEquals(4, imports.mesh(soup, "off").vertexCount());
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        String twice = "OFF 16 24 0\n" + vertices(box) + vertices(box) + faces(box, 0) + faces(box, 8);
        assertEquals(16, imports.mesh(twice, "off").vertexCount());
    }

    private static String vertices(Mesh mesh) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < mesh.positions().length; i += 3) {
            text.append(mesh.positions()[i]).append(' ').append(mesh.positions()[i + 1]);
            text.append(' ').append(mesh.positions()[i + 2]).append('\n');
        }
        return text.toString();
    }

    private static String faces(Mesh mesh, int offset) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < mesh.triangles().length; i += 3) {
            text.append("3 ").append(mesh.triangles()[i] + offset);
            text.append(' ').append(mesh.triangles()[i + 1] + offset);
            text.append(' ').append(mesh.triangles()[i + 2] + offset).append('\n');
        }
        return text.toString();
    }

    @Test
    void brokenOffIsNamedWithItsLine() {
        Diagnostic diagnostic = imports.refusal("OFF 3 1 0\n0 0 0\n1 0 x\n0 1 0\n3 0 1 2\n", "off");
        assertEquals(
                "OFF File line 3, can't parse vertex: bad data line '1 0 x' importing file 'in.off'",
                diagnostic.message());
        assertEquals(3, diagnostic.place().orElseThrow().line());
        assertTrue(imports.refusal("OFF 3 1 0\n0 0 0\n1 0 0\n", "off")
                .message()
                .contains("reading vertices: end of file"));
        assertTrue(imports.refusal("OFF 4000000000 4000000000 0\n0 0 0\n", "off")
                .message()
                .contains("end of file"));
        assertTrue(imports.refusal("OFF 3 1 0\n0 0 0\n1 0 0\n0 1 0\n4 0 1 2\n", "off")
                .message()
                .contains("missing indices"));
    }

    @Test
    void verticesThatAreNotThereAreLeftOut() throws Exception {
        Mesh read = imports.mesh("OFF 3 1 0\n0 0 0\n1 0 0\n0 1 0\n4 0 9 1 2\n", "off");
        assertEquals(1, read.triangleCount());
        assertTrue(imports.messages().getFirst().contains("ignored bad face vertex index: 9"));
    }
}
