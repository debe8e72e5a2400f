package org.chamfer.formats.internal.amf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Models;
import org.chamfer.formats.internal.obj.MeshFiles;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AmfExporterTests {
    private final MeshFiles files = new MeshFiles();

    @Test
    void partsAndColoursComeBack() throws Exception {
        Mesh model = MeshFiles.model();
        MeshFiles.assertSame(model, files.read(new AmfImporter(), files.write(new AmfExporter(), model)));
        assertTrue(files.messages().isEmpty());
    }

    @Test
    void aBodyOfTwoPartsStaysClosed() throws Exception {
        Mesh model = Models.box(0, 0, 0, 1, 2, 3);
        byte[] bytes = files.write(new AmfExporter(), model);
        Mesh read = files.read(new AmfImporter(), bytes);
        MeshFiles.assertSameShape(model, read);
        assertEquals(Arrays.asList("base plate", null), MeshFiles.parts(read));
        assertEquals(1, new String(bytes, StandardCharsets.UTF_8).split("<object ").length - 1);
    }

    @Test
    void theFileHasObjectsVolumesAndMaterials() throws Exception {
        String text = new String(files.write(new AmfExporter(), MeshFiles.model()), StandardCharsets.UTF_8);
        assertTrue(text.startsWith(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<amf unit=\"millimeter\" version=\"1.1\">\n"
                        + "<metadata type=\"cad\">Chamfer</metadata>\n<material id=\"1\">\n"
                        + "<metadata type=\"name\">color_0033ff</metadata>\n"
                        + "<color><r>0</r><g>0.2</g><b>1</b><a>1</a></color>\n</material>\n"));
        assertEquals(3, text.split("<object ").length - 1);
        assertEquals(4, text.split("<volume").length - 1);
        assertEquals(24, text.split("<vertex>").length - 1);
        assertEquals(36, text.split("<triangle>").length - 1);
        assertTrue(text.contains("<metadata type=\"name\">&lt;lid&gt; &amp; &quot;ä&quot; \\ two</metadata>"));
    }

    @Test
    void filesAreTheSameEachTime() throws Exception {
        assertArrayEquals(
                files.write(new AmfExporter(), MeshFiles.model()), files.write(new AmfExporter(), MeshFiles.model()));
    }

    @Test
    void nothingIsAFileWithoutObjects() throws Exception {
        assertTrue(files.read(new AmfImporter(), files.write(new AmfExporter(), Mesh.EMPTY))
                .isEmpty());
    }

    @Test
    void numbersComeBackExactly() throws Exception {
        double[] positions = {0, -0.0, 0, 1e-300, 0, 0.1, 1 / 3.0, 1e20, Math.PI};
        Mesh mesh = Mesh.of(positions, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);
        Mesh read = files.read(new AmfImporter(), files.write(new AmfExporter(), mesh));
        positions[1] = 0;
        assertArrayEquals(positions, read.positions());
        assertEquals(
                List.of(new MeshOrigin(null, null, 0)),
                read.runs().stream().map(MeshRun::origin).toList());
    }

    @Test
    void coordinatesThatAreNotFiniteAreRefused() {
        Mesh mesh = Mesh.of(
                new double[] {0, 0, 0, Double.POSITIVE_INFINITY, 0, 0, 0, 1, 0},
                new int[] {0, 1, 2},
                MeshOrigin.UNKNOWN);
        Assertions.assertThrows(DiagnosticException.class, () -> files.write(new AmfExporter(), mesh));
    }
}
