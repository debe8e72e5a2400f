package org.chamfer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FormatRegistryTests {
    private final FormatRegistry registry = TestRegistry.formats();

    @Test
    void everyBuiltInExporterLoadsAndWritesItsSubject() throws Exception {
        for (String id : List.of("binstl", "asciistl", "off", "obj", "3mf", "svg")) {
            RegisteredExporter exporter = registry.exportersOf(id).getFirst();
            assertEquals(id, exporter.format().id());
            Object subject = id.equals("svg") ? Models.plate() : Models.box(0, 0, 0, 1, 1, 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(subject, out, ExportOptions.DEFAULT);
            assertTrue(out.size() > 0, id);
        }
    }

    @Test
    void binaryIsTheDefaultOfStlFiles() throws Exception {
        assertEquals(
                List.of("binstl", "asciistl"),
                registry.exportersFor(Path.of("a.b", "Part.STL")).stream()
                        .map(one -> one.format().id())
                        .toList());
        assertEquals(1, registry.exportersOf("AsciiStl").size());
    }

    @Test
    void unknownExtensionsListTheKnownOnes() {
        Diagnostic diagnostic = refused(() -> registry.exportersFor(Path.of("part.xyz")));
        assertEquals("cannot write the format 'xyz'", diagnostic.message());
        assertTrue(diagnostic.hint().contains("asciistl, binstl"), diagnostic.hint());
        assertTrue(diagnostic.hint().contains("svg"), diagnostic.hint());
    }

    @Test
    void filesWithoutExtensionAreRefused() {
        assertTrue(
                refused(() -> registry.exportersFor(Path.of("part"))).message().contains("'part' has no extension"));
        assertTrue(
                refused(() -> registry.exportersFor(Path.of("part."))).message().contains("no extension"));
    }

    @Test
    void plainFiguresAreNoSolids() {
        Diagnostic diagnostic = refused(() -> Models.bytes(Models.plate(), "stl"));
        assertEquals("STL needs a solid; this model is two-dimensional", diagnostic.message());
        assertEquals("use .svg, or linear_extrude() it", diagnostic.hint());
    }

    @Test
    void solidsAreNoPlaneFigures() {
        Diagnostic diagnostic = refused(() -> Models.bytes(Models.box(0, 0, 0, 1, 1, 1), "svg"));
        assertEquals("SVG needs a plane figure; this model is three-dimensional", diagnostic.message());
        assertEquals("use .stl, or projection() it", diagnostic.hint());
    }

    @Test
    void listsMakeRegistriesWithoutPlatform() throws Exception {
        Format low = new Format("a", "A", List.of("x", "Y"), Mesh.class.getName(), "", "", 0);
        Format high = new Format("b", "B", List.of("y"), Region.class.getName(), "", "", 1);
        FormatRegistry plain = new FormatRegistry(
                List.of(
                        RegisteredExporter.of(low, Mesh.class, () -> (_, out, _) -> out.write(1)),
                        RegisteredExporter.of(high, Region.class, () -> (_, out, _) -> out.write(2))),
                List.of());
        assertEquals("b", plain.exportersOf("y").getFirst().format().id());
        assertEquals(2, plain.exportersOf("y").size());
        assertTrue(low.accepts(Mesh.EMPTY));
        assertFalse(low.accepts(Region.EMPTY));
        assertThrows(DiagnosticException.class, () -> plain.importersOf("x"));
    }

    @Test
    void subtypesAreAccepted() {
        Format numbers = new Format("n", "N", List.of("n"), Number.class.getName(), "", "", 0);
        Format texts = new Format("t", "T", List.of("t"), CharSequence.class.getName(), "", "", 0);
        assertTrue(numbers.accepts(1));
        assertTrue(texts.accepts("1"));
        assertFalse(texts.accepts(1));
    }

    private static Diagnostic refused(Executable action) {
        return assertThrows(DiagnosticException.class, action).diagnostic();
    }
}
