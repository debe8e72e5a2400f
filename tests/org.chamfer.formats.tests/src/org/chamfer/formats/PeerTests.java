package org.chamfer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write means the same to OpenSCAD, if the {@code openscad} command is there. */
@Tag("conformance")
class PeerTests {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsPeer() {
        boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "openscad")));
        assertTrue(found, "openscad is not installed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binstl", "asciistl", "off"})
    void solidsComeBackClosedAndOfTheSameSize(String format) throws Exception {
        String extension = format.endsWith("stl") ? "stl" : format;
        Files.write(folder.resolve("in." + extension), Models.bytes(Models.box(-1, -2, -3, 4, 5, 6.5), format));
        // The difference makes OpenSCAD build a closed polyhedron of what it read.
        TriangleSoup read =
                openscad("difference() { import(\"in." + extension + "\"); translate([3, 4, 5.5]) cube(9); }");
        assertEquals(5 * 7 * 9.5 - 1, read.volume(), 1e-4);
        assertEquals(-3, read.bounds()[2], 1e-6);
    }

    @Test
    void objectsOf3mfComeBackClosedAndOfTheSameSize() throws Exception {
        // Parts become objects of their own, and OpenSCAD takes closed objects only: here one part is the whole box.
        Mesh box = Models.box(-1, -2, -3, 4, 5, 6.5);
        MeshOrigin origin = new MeshOrigin(new Color(0, 0.5f, 1, 1), "the <box>", 0);
        Mesh named = Mesh.of(box.positions(), box.triangles(), origin);
        Files.write(folder.resolve("in.3mf"), Models.bytes(named, "3mf"));
        TriangleSoup read = openscad("difference() { import(\"in.3mf\"); translate([3, 4, 5.5]) cube(9); }");
        assertEquals(5 * 7 * 9.5 - 1, read.volume(), 1e-4);
        assertEquals(-3, read.bounds()[2], 1e-6);
    }

    @Test
    void filesOf3mfMeanTheSame() throws Exception {
        Path file = Path.of("/usr/share/openscad/testdata/scad/3D/features/import.3mf");
        assertTrue(Files.isReadable(file), "openscad-testing-data is not installed");
        TriangleSoup theirs = openscad("import(\"" + file + "\");");
        MeshFacts ours = MeshFacts.of(new Imports().mesh(Files.readAllBytes(file), "3mf"));
        assertEquals(theirs.volume(), ours.volume(), 1e-3 * theirs.volume());
        assertEquals(theirs.bounds()[2], ours.bounds().minZ(), 1e-4);
        assertEquals(theirs.bounds()[3], ours.bounds().maxX(), 1e-4);
    }

    @Test
    void meshesWithSliversComeBackClosed() throws Exception {
        Files.write(folder.resolve("in.stl"), Models.bytes(Models.boxWithSliver(), "binstl"));
        TriangleSoup read =
                openscad("difference() { import(\"in.stl\"); translate([1000.5, 1000.5, 1000.5]) cube(9); }");
        assertEquals(1 - 0.125, read.volume(), 1e-4);
    }

    @Test
    void planeFiguresComeBackInTheRightSize() throws Exception {
        Files.write(folder.resolve("in.svg"), Models.bytes(Models.plate(), "svg"));
        TriangleSoup read = openscad("linear_extrude(2) import(\"in.svg\");");
        assertEquals(2 * (20.5 * 10 - 16), read.volume(), 1e-3);
        assertEquals(20.5, read.bounds()[3] - read.bounds()[0], 1e-4);
        assertEquals(10, read.bounds()[4] - read.bounds()[1], 1e-4);
    }

    private TriangleSoup openscad(String program) throws Exception {
        Path source = Files.writeString(folder.resolve("in.scad"), program);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder("openscad", "-o", "out.stl", source.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "openscad takes too long");
        assertEquals(0, process.exitValue(), Files.readString(log));
        TriangleSoup read = TriangleSoup.ofAsciiStl(Files.readString(folder.resolve("out.stl")));
        assertTrue(read.isClosed());
        return read;
    }
}
