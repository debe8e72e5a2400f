package org.chamfer.formats.internal.mesh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Models;
import org.chamfer.formats.TriangleSoup;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.Test;

class StlExporterTests {
    @Test
    void binaryKeepsVolumeBoundsAndClosure() throws Exception {
        byte[] bytes = Models.bytes(Models.box(-1, -2, -3, 4, 5, 6.5), "binstl");
        TriangleSoup read = TriangleSoup.ofBinaryStl(bytes);
        assertEquals(12, read.triangles().size());
        assertEquals(5 * 7 * 9.5, read.volume(), 1e-9);
        assertArrayEquals(new double[] {-1, -2, -3, 4, 5, 6.5}, read.bounds());
        assertTrue(read.isClosed());
        assertFalse(new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("solid"));
    }

    @Test
    void binaryNormalsPointOutwards() throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "binstl"))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(-1, bytes.getFloat(84 + 8), "bottom");
        assertEquals(1, bytes.getFloat(84 + 2 * 50 + 8), "top");
    }

    @Test
    void asciiKeepsAllDigits() throws Exception {
        double third = 1.0 / 3;
        String text =
                new String(Models.bytes(Models.box(0, 0, 0, third, third, third), "asciistl"), StandardCharsets.UTF_8);
        TriangleSoup read = TriangleSoup.ofAsciiStl(text);
        assertEquals(third, read.bounds()[3]);
        assertTrue(read.isClosed());
        assertTrue(text.startsWith("solid ") && text.endsWith("\n"));
    }

    @Test
    void trianglesThatCollapseInSinglePrecisionAreLeftOut() throws Exception {
        Mesh mesh = Models.boxWithSliver();
        assertEquals(14, mesh.triangleCount());
        TriangleSoup read = TriangleSoup.ofBinaryStl(Models.bytes(mesh, "binstl"));
        assertEquals(12, read.triangles().size());
        assertFalse(read.hasCollapsedTriangle());
        assertTrue(read.isClosed());
        assertEquals(1, read.volume(), 1e-6);
        TriangleSoup ascii =
                TriangleSoup.ofAsciiStl(new String(Models.bytes(mesh, "asciistl"), StandardCharsets.UTF_8));
        assertEquals(14, ascii.triangles().size(), "nothing collapses in double precision");
    }

    @Test
    void flatTrianglesThatHoldTheMeshTogetherStay() throws Exception {
        // The edge from 0 to 1 has a point in its middle on one side only, closed by a triangle without area.
        double[] positions = {0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 0, 0};
        int[] triangles = {0, 2, 4, 4, 2, 1, 0, 4, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3};
        Mesh mesh = Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
        TriangleSoup read = TriangleSoup.ofBinaryStl(Models.bytes(mesh, "binstl"));
        assertEquals(6, read.triangles().size());
        assertTrue(read.isClosed());
    }

    @Test
    void negativeZeroIsZero() throws Exception {
        byte[] plain = Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "binstl");
        byte[] negative = Models.bytes(Models.box(-0.0, -0.0, -0.0, 1, 1, 1), "binstl");
        assertArrayEquals(plain, negative);
        byte[] tiny = Models.bytes(Models.box(-1e-60, 0, 0, 1, 1, 1), "binstl");
        assertArrayEquals(plain, tiny);
    }

    @Test
    void coordinatesBeyondSinglePrecisionAreRefused() {
        Mesh huge = Models.box(0, 0, 0, 1e39, 1, 1);
        assertThrows(DiagnosticException.class, () -> Models.bytes(huge, "binstl"));
    }

    @Test
    void cancellationEndsTheExport() {
        Mesh mesh = Models.box(0, 0, 0, 1, 1, 1);
        assertThrows(CancellationException.class, () -> new AsciiStlExporter()
                .write(mesh, OutputStream.nullOutputStream(), ExportOptions.of(() -> true)));
    }
}
