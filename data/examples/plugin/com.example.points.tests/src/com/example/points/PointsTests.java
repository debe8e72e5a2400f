package com.example.points;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.values.MeshValue;
import org.junit.jupiter.api.Test;

/** Values of the port type: what is stored of them, what becomes of them, and how they are written. */
class PointsTests {
    private static final Points THREE = new Points(new double[] {0, 0, 0, 10, 0.1, -3, 1e-20, 20, 1.0 / 3});

    @Test
    void storedPointsComeBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PointsCodec().write(THREE, bytes);
        Points read = new PointsCodec().read(bytes.toByteArray());
        assertArrayEquals(THREE.coordinates(), read.coordinates());
        assertEquals(THREE.digest(), read.digest());
        assertNotEquals(THREE.digest(), new Points(new double[3]).digest());
    }

    @Test
    void damagedBytesAreRefused() {
        assertThrows(IOException.class, () -> new PointsCodec().read(new byte[25]));
    }

    @Test
    void pointsBecomeClosedOctahedra() {
        MeshValue mesh = (MeshValue) new PointsToMesh().convert(THREE, WorkContext.NONE);
        MeshFacts facts = MeshFacts.of(mesh.mesh());
        // Four thirds of the cube of the radius, for each.
        assertEquals(3 * 4.0 / 3 * Math.pow(PointsToMesh.RADIUS, 3), facts.volume(), 1e-9);
        assertEquals(24, mesh.mesh().triangleCount());
    }

    @Test
    void verticesAreWrittenALineEach() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XyzExporter().write(Box.of(1.5, 2, 3), out, ExportOptions.DEFAULT);
        String text = out.toString(StandardCharsets.US_ASCII);
        assertEquals(8, text.lines().count());
        assertEquals("1.5 0.0 0.0", text.lines().skip(1).findFirst().orElseThrow());
    }
}
