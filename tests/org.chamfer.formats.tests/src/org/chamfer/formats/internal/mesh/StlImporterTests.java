package org.chamfer.formats.internal.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Imports;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StlImporterTests {
    private static final Path PEER_FILES = Path.of("/usr/share/openscad/testdata/stl");
    private static final String TRIANGLE = """
            solid one
              facet normal 0 0 1
                outer loop
                  vertex 0 0 0
                  vertex 2 0 0
                  vertex 0 3e0 -0
                endloop
              endfacet
            endsolid one
            """;

    private final Imports imports = new Imports();

    @ParameterizedTest
    @ValueSource(strings = {"binstl", "asciistl"})
    void solidsComeBackWithTheirVerticesJoined(String format) throws Exception {
        Mesh read = imports.mesh(Models.bytes(Models.box(-1, -2, -3, 4, 5, 6.5), format), "stl");
        assertEquals(8, read.vertexCount());
        assertEquals(12, read.triangleCount());
        assertEquals(5 * 7 * 9.5, MeshFacts.of(read).volume(), 1e-4);
        assertEquals(-3, read.bounds().minZ());
        assertTrue(imports.messages().isEmpty());
    }

    @Test
    void surfacesNeedNotBeClosed() throws Exception {
        Mesh read = imports.mesh(TRIANGLE, "stl");
        assertEquals(1, read.triangleCount());
        assertEquals(3, read.bounds().maxY());
    }

    @Test
    void textWithoutFacetsIsMentioned() throws Exception {
        String oneLine = TRIANGLE.replace("\n", " ").replace("endsolid", "\nendsolid");
        assertTrue(imports.mesh(oneLine, "stl").isEmpty());
        assertTrue(imports.messages().getFirst().contains("a line of its own"), imports.messages()::toString);
    }

    @Test
    void binaryFilesMayStartLikeText() throws Exception {
        byte[] bytes = Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "binstl");
        System.arraycopy("solid box".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        assertEquals(12, imports.mesh(bytes, "stl").triangleCount());
    }

    @Test
    void truncatedBinaryFilesAreRefused() throws Exception {
        byte[] bytes = Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "binstl");
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 10);
        Diagnostic diagnostic = assertThrows(DiagnosticException.class, () -> imports.mesh(cut, "stl"))
                .diagnostic();
        assertEquals("STL format not recognized in 'in.stl'.", diagnostic.message());
    }

    @Test
    void coordinatesThatAreNoNumbersAreRefused() throws Exception {
        byte[] bytes = Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "binstl");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(84 + 50 + 12, Float.NaN);
        Diagnostic diagnostic = assertThrows(DiagnosticException.class, () -> imports.mesh(bytes, "stl"))
                .diagnostic();
        assertTrue(diagnostic.message().contains("error at byte 146"), diagnostic.message());
    }

    @Test
    void brokenNumbersAreNamedWithTheirLine() {
        Diagnostic diagnostic = imports.refusal(TRIANGLE.replace("vertex 2 0 0", "vertex 2 0 blah"), "stl");
        assertEquals(
                "STL line 5, can't parse vertex line 'vertex 2 0 blah' importing file 'in.stl'", diagnostic.message());
        assertEquals(5, diagnostic.place().orElseThrow().line());
    }

    @Test
    void trianglesHaveThreeVertices() {
        String more = TRIANGLE.replace("vertex 2 0 0", "vertex 2 0 0\nvertex 1 1 1");
        assertEquals(7, imports.refusal(more, "stl").place().orElseThrow().line());
        String fewer = TRIANGLE.replace("vertex 2 0 0", "");
        assertEquals(
                "STL line 7, missing vertex line 'endloop' importing file 'in.stl'",
                imports.refusal(fewer, "stl").message());
    }

    @Test
    void filesThatEndWithinATriangleAreRefused() {
        String cut = TRIANGLE.substring(0, TRIANGLE.indexOf("vertex 0 3e0"));
        assertTrue(imports.refusal(cut, "stl").message().contains("file incomplete"));
    }

    @Test
    void filesThatEndAfterATriangleAreReadWithAMessage() throws Exception {
        String cut = TRIANGLE.substring(0, TRIANGLE.indexOf("endsolid"));
        assertEquals(1, imports.mesh(cut, "stl").triangleCount());
        assertEquals(
                "STL line 8, file incomplete line '' importing file 'in.stl'",
                imports.messages().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"invalidvertex, 89", "toomanyvertices, 91"})
    void brokenFilesOfThePeerFailInTheSameLine(String name, int line) throws Exception {
        Path file = PEER_FILES.resolve(name + ".stl");
        assumeTrue(Files.isReadable(file), "OpenSCAD's test data is not installed");
        Diagnostic diagnostic = imports.refusal(Files.readString(file), "stl");
        assertTrue(diagnostic.message().startsWith("STL line " + line + ","), diagnostic.message());
    }
}
