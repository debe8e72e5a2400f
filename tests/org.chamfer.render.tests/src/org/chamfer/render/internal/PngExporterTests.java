package org.chamfer.render.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ar.com.hjg.pngj.PngReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngExporterTests {
    private static final Region SQUARE = new Region(List.of(new double[] {0, 0, 10, 0, 10, 10, 0, 10}));

    @Test
    void settingsChooseSizeCameraAndColors() throws IOException, DiagnosticException {
        byte[] picture = export(Map.of(
                "imgsize", "60,40", "camera", "5,5,0,0,0,0,100", "projection", "ortho", "colorscheme", "Metallic"));
        PngReader reader = new PngReader(new ByteArrayInputStream(picture));
        assertEquals(60, reader.imgInfo.cols);
        assertEquals(40, reader.imgInfo.rows);
        reader.end();
    }

    @Test
    void withoutACameraTheWholeModelIsShown() throws IOException, DiagnosticException {
        Map<String, String> framed = Map.of("camera", "0,0,0,55,0,25,140", "viewall", "true", "autocenter", "true");
        assertArrayEquals(export(Map.of()), export(framed));
    }

    @Test
    void theMiddleIsLookedAtOnlyWithAll() throws IOException, DiagnosticException {
        String camera = "3,0,0,55,0,25,140";
        assertArrayEquals(export(Map.of("camera", camera)), export(Map.of("camera", camera, "autocenter", "true")));
    }

    @Test
    void anotherBoxCanBeFramed() throws IOException, DiagnosticException {
        Map<String, String> framed = Map.of("bounds", "-10,-10,-10,10,10,10");
        Map<String, String> same =
                Map.of("bounds", "-10,-10,-10,10,10,10", "viewall", "true", "camera", "0,0,0,55,0,25,7");
        assertArrayEquals(export(framed), export(same));
        assertFalse(Arrays.equals(export(framed), export(Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "bounds, '1,2,3'",
        "imgsize, 60x40",
        "imgsize, 60",
        "imgsize, '0,40'",
        "camera, '1,2'",
        "camera, '1,2,3,4,5,x'",
        "projection, q",
        "colorscheme, Plaid",
        "edges, maybe"
    })
    void wrongSettingsAreSaid(String name, String value) {
        assertThrows(DiagnosticException.class, () -> export(Map.of(name, value)));
    }

    private static byte[] export(Map<String, String> settings) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExporter().write(SQUARE, out, new ExportOptions(WorkContext.NONE, settings));
        return out.toByteArray();
    }
}
