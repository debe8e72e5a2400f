package org.chamfer.formats.internal.threemf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Imports;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Debian's OpenSCAD reads 3MF with lib3mf, the reference implementation of the format's consortium. */
@Tag("conformance")
class ThreeMfPeerTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "color-mode=none", "color-mode=selected-only", "material-type=color", "unit=inch"})
    void everyObjectIsASolidForTheReferenceLibrary(String setting) throws Exception {
        assertTrue(hasOpenScad(), "openscad is not installed");
        String[] parts = setting.split("=");
        Map<String, String> settings = parts.length < 2 ? Map.of() : Map.of("export-3mf/" + parts[0], parts[1]);
        try (OutputStream out = Files.newOutputStream(folder.resolve("model.3mf"))) {
            new ThreeMfExporter().write(GrownTogether.model(), out, new ExportOptions(WorkContext.NONE, settings));
        }
        // A difference makes the reader compute with the objects, which fails for open ones.
        Files.writeString(
                folder.resolve("model.scad"),
                "difference() { import(\"model.3mf\"); translate([-900, -900, -900]) cube(1); }");
        String said = openScad("-o", "model.stl", "model.scad");
        assertFalse(said.contains("ERROR") || said.contains("WARNING"), said);
        // OpenSCAD reads the numbers and ignores the unit.
        double volume = MeshFacts.of(new Imports().mesh(Files.readAllBytes(folder.resolve("model.stl")), "stl"))
                .volume();
        assertEquals(12, volume, 1e-4);
    }

    private static boolean hasOpenScad() {
        return Files.isExecutable(Path.of("/usr/bin/openscad"));
    }

    private String openScad(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "/usr/bin/openscad";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "openscad hangs");
        return said;
    }
}
