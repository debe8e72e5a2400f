package org.chamfer.formats.internal.threemf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Imports;
import org.chamfer.formats.internal.part.ClosedParts;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeMfExportTests {
    private static byte[] bytes(Mesh mesh, Map<String, String> settings) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ThreeMfExporter().write(mesh, out, new ExportOptions(WorkContext.NONE, settings));
        return out.toByteArray();
    }

    private static String model(Map<String, String> settings) throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes(GrownTogether.model(), settings)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(ThreeMfNames.MODEL)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no model");
    }

    @Test
    void partsThatHaveGrownTogetherAreOneObject() throws Exception {
        List<ClosedParts.Part> parts = ClosedParts.of(GrownTogether.model(), WorkContext.NONE);
        assertEquals(
                List.of("body + lid", "knob"),
                parts.stream().map(ClosedParts.Part::name).toList());
        assertEquals(
                List.of(3, 1), parts.stream().map(part -> part.runs().size()).toList());
    }

    @Test
    void partsComeBackFromOneObject() throws Exception {
        Mesh read = new Imports().mesh(bytes(GrownTogether.model(), Map.of()), "3mf");
        assertEquals(
                List.of(GrownTogether.BODY, GrownTogether.LID, GrownTogether.GRAY, GrownTogether.KNOB),
                read.runs().stream()
                        .map(run -> new MeshOrigin(
                                run.origin().color(), run.origin().part(), -1))
                        .toList());
        assertTrue(MeshFacts.of(read).closed());
        assertEquals(12, MeshFacts.of(read).volume(), 1e-12);
    }

    @Test
    void metaDataIsWritten() throws Exception {
        String model = model(Map.of(
                "source-name", "box.scad",
                "export-3mf/meta-data-designer", "A & B",
                "export-3mf/meta-data-license-terms", "CC0"));
        assertTrue(model.contains("<metadata name=\"Title\">box.scad</metadata>\n"
                + "<metadata name=\"Designer\">A &amp; B</metadata>\n"
                + "<metadata name=\"LicenseTerms\">CC0</metadata>\n"
                + "<metadata name=\"Application\">Chamfer</metadata>\n"));
        assertTrue(model(Map.of("source-name", "a", "export-3mf/meta-data-title", "b"))
                .contains("<metadata name=\"Title\">b</metadata>"));
        assertFalse(model(Map.of("export-3mf/add-meta-data", "false")).contains("<metadata"));
    }

    @Test
    void coloursAreWrittenAsWished() throws Exception {
        assertFalse(model(Map.of("export-3mf/color-mode", "none")).contains("color"));
        String selected = model(Map.of("export-3mf/color-mode", "selected-only", "export-3mf/color", "#102030"));
        assertTrue(selected.contains("displaycolor=\"#102030FF\""));
        assertFalse(selected.contains("#FF0000"));
        String group = model(Map.of("export-3mf/material-type", "color"));
        assertTrue(group.contains("<m:colorgroup id=\"1\">\n<m:color color=\"#FF0000FF\"/>"));
        assertFalse(group.contains("basematerials"));
    }

    @Test
    void theUnitSaysWhatANumberIs() throws Exception {
        Mesh read = new Imports().mesh(bytes(GrownTogether.model(), Map.of("export-3mf/unit", "inch")), "3mf");
        assertEquals(12 * 25.4 * 25.4 * 25.4, MeshFacts.of(read).volume(), 1e-6);
    }

    @Test
    void digitsMayBeFewer() throws Exception {
        Mesh mesh = GrownTogether.model().transformed(Affine3.translation(1 / 3.0, 0, 0));
        Mesh read = new Imports().mesh(bytes(mesh, Map.of("export-3mf/decimal-precision", "2")), "3mf");
        assertEquals(0.33, read.bounds().minX());
        assertEquals(
                1 / 3.0,
                new Imports().mesh(bytes(mesh, Map.of()), "3mf").bounds().minX());
    }

    @ParameterizedTest
    @CsvSource({
        "color-mode, rainbow, 'allowed: model, none, selected-only'",
        "unit, mile, 'allowed: micron, millimeter, centimeter, meter, inch, foot'",
        "material-type, steel, 'allowed: color, basematerial'",
        "decimal-precision, 17, 'allowed: a whole number from 1 to 16'",
        "decimal-precision, x, 'allowed: a whole number from 1 to 16'",
        "add-meta-data, yes, 'allowed: true, false'",
        "color, red, 'allowed: #RRGGBB, #RRGGBBAA'",
    })
    void wrongValuesAreRefused(String name, String value, String hint) {
        Diagnostic refusal = assertThrows(
                        DiagnosticException.class,
                        () -> bytes(GrownTogether.model(), Map.of("export-3mf/" + name, value)))
                .diagnostic();
        assertEquals("export-3mf/" + name + " cannot be '" + value + "'", refusal.message());
        assertEquals(hint, refusal.hint());
    }

    @Test
    void wrongNamesAreRefused() {
        Diagnostic refusal = assertThrows(
                        DiagnosticException.class,
                        () -> bytes(GrownTogether.model(), Map.of("export-3mf/colour", "red")))
                .diagnostic();
        assertEquals("unknown option export-3mf/colour", refusal.message());
    }
}
