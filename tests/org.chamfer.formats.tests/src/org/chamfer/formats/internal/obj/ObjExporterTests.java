package org.chamfer.formats.internal.obj;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.junit.jupiter.api.Test;

class ObjExporterTests {
    private final MeshFiles files = new MeshFiles();

    @Test
    void partsAndColoursComeBack() throws Exception {
        Mesh model = MeshFiles.model();
        MeshFiles.assertSame(model, files.read(new ObjImporter(), files.write(new ObjExporter(), model)));
        assertTrue(files.messages().isEmpty());
    }

    @Test
    void partsAreObjectsAndColoursMaterials() throws Exception {
        List<String> lines = lines(files.write(new ObjExporter(), Models.box(0, 0, 0, 1, 2, 0.1)));
        assertEquals("mtllib model.mtl", lines.get(1));
        assertEquals("v 1 2 0.1", lines.get(8));
        assertEquals(
                List.of("o base plate", "usemtl color_ff0000", "f 1 3 2", "f 1 4 3", "o default", "usemtl Uncoloured"),
                lines.subList(10, 16));
        assertEquals("f 5 6 7", lines.get(16));
        assertTrue(files.companion("model.mtl").contains("newmtl color_ff0000\nKd 1 0 0\nd 1\n"));
    }

    @Test
    void coloursAreLeftOutWithoutCompanions() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Mesh model = MeshFiles.model();
        new ObjExporter().write(model, out, ExportOptions.DEFAULT);
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("mtl"));
        Mesh read = files.read(new ObjImporter(), out.toByteArray());
        MeshFiles.assertSameShape(model, read);
        assertEquals(Collections.nCopies(3, null), MeshFiles.colors(read));
    }

    @Test
    void meshesWithoutColoursHaveNoMaterials() throws Exception {
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        Mesh plain = Mesh.of(box.positions(), box.triangles(), MeshOrigin.UNKNOWN);
        List<String> lines = lines(files.write(new ObjExporter(), plain));
        assertEquals(1 + 8 + 12, lines.size());
    }

    @Test
    void coloursThatDifferALittleStayApart() throws Exception {
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        Mesh model = new Mesh(
                box.positions(),
                box.triangles(),
                List.of(
                        new MeshRun(0, 6, new MeshOrigin(new Color(0.5f, 0, 0.1f, 0.3f), null, -1)),
                        new MeshRun(6, 6, new MeshOrigin(new Color(0.5001f, 0, 0.1f, 0.3f), null, -1))));
        MeshFiles.assertSame(model, files.read(new ObjImporter(), files.write(new ObjExporter(), model)));
        assertTrue(files.companion("model.mtl").contains("newmtl color_80001a4d_2\nKd 0.5001 0 0.1\nd 0.3\n"));
    }

    @Test
    void namesCannotEndTheirLine() throws Exception {
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        Mesh model = Mesh.of(box.positions(), box.triangles(), new MeshOrigin(null, " a\nf 1 2 3\\", -1));
        Mesh read = files.read(new ObjImporter(), files.write(new ObjExporter(), model));
        assertEquals(List.of("a_f 1 2 3_"), MeshFiles.parts(read));
        assertEquals(12, read.triangleCount());
    }

    @Test
    void filesAreTheSameEachTime() throws Exception {
        byte[] bytes = files.write(new ObjExporter(), MeshFiles.model());
        String materials = files.companion("model.mtl");
        assertArrayEquals(bytes, files.write(new ObjExporter(), MeshFiles.model()));
        assertEquals(materials, files.companion("model.mtl"));
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
