package org.chamfer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.internal.amf.AmfImporter;
import org.chamfer.formats.internal.threemf.ThreeMfImporter;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;

/** Units that files name count, but not where programs import them: OpenSCAD takes the numbers as they stand. */
class UnitTests {
    private static final String AMF = """
            <amf unit="inch"><object id="0"><mesh><vertices>
            <vertex><coordinates><x>0</x><y>0</y><z>0</z></coordinates></vertex>
            <vertex><coordinates><x>2</x><y>0</y><z>0</z></coordinates></vertex>
            <vertex><coordinates><x>0</x><y>2</y><z>0</z></coordinates></vertex>
            </vertices><volume><triangle><v1>0</v1><v2>1</v2><v3>2</v3></triangle></volume></mesh></object></amf>
            """;
    private static final String THREE_MF = """
            <model unit="inch" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02"><resources>
            <object id="1"><mesh><vertices>
            <vertex x="0" y="0" z="0"/><vertex x="2" y="0" z="0"/><vertex x="0" y="2" z="0"/>
            </vertices><triangles><triangle v1="0" v2="1" v3="2"/></triangles></mesh></object>
            </resources><build><item objectid="1"/></build></model>
            """;

    @Test
    void filesOfAmfInInches() throws Exception {
        assertEquals(50.8, width(new AmfImporter(), AMF.getBytes(StandardCharsets.UTF_8), true), 1e-12);
        assertEquals(2, width(new AmfImporter(), AMF.getBytes(StandardCharsets.UTF_8), false), 1e-12);
    }

    @Test
    void filesOf3mfInInches() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("3D/3dmodel.model"));
            zip.write(THREE_MF.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(50.8, width(new ThreeMfImporter(), bytes.toByteArray(), true), 1e-12);
        assertEquals(2, width(new ThreeMfImporter(), bytes.toByteArray(), false), 1e-12);
    }

    private static double width(Importer<Mesh> importer, byte[] bytes, boolean converted) throws Exception {
        ImportOptions options = new ImportOptions("in", WorkContext.NONE).withUnits(converted);
        return importer.read(new ByteArrayInputStream(bytes), options).bounds().sizeX();
    }
}
