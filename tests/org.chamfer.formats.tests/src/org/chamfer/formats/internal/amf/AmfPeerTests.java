package org.chamfer.formats.internal.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Models;
import org.chamfer.formats.TriangleSoup;
import org.chamfer.formats.internal.obj.MeshFiles;
import org.chamfer.formats.internal.obj.OpenScadPeer;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** AMF means the same here and to OpenSCAD, but for units: OpenSCAD takes all numbers for millimetres. */
@Tag("conformance")
class AmfPeerTests {
    private static final Path DATA = Path.of("/usr/share/openscad/testdata/amf");
    private static final double TOLERANCE = 0.005;

    @TempDir
    private Path folder;

    private final MeshFiles files = new MeshFiles();

    @ParameterizedTest
    @EnumSource(OpenScadPeer.class)
    void whatWeWriteComesBackClosedAndOfTheSameSize(OpenScadPeer peer) throws Exception {
        Files.write(folder.resolve("in.amf"), files.write(new AmfExporter(), apart()));
        // The difference makes OpenSCAD build a closed solid of what it read.
        TriangleSoup read = peer.solid("difference() { import(\"in.amf\"); translate([2, 3, 4]) cube(9); }", folder);
        assertEquals(3 * 4 * 5.5 - 1 * 1 * 1.5 + 1, read.volume(), 1e-4);
        assertEquals(-10, read.bounds()[0], 1e-6);
        assertTrue(read.isClosed());
    }

    /** A blue box of 3 x 4 x 5.5 grown together with its lid, and a clear cube apart from it. */
    private static Mesh apart() {
        Mesh box = Models.box(0, 0, 0, 3, 4, 5.5);
        Mesh cube = Models.box(-10, 0, 0, -9, 1, 1);
        double[] positions = new double[48];
        System.arraycopy(box.positions(), 0, positions, 0, 24);
        System.arraycopy(cube.positions(), 0, positions, 24, 24);
        int[] triangles = new int[72];
        for (int i = 0; i < 36; i++) {
            triangles[i] = box.triangles()[i];
            triangles[36 + i] = cube.triangles()[i] + 8;
        }
        return new Mesh(
                positions,
                triangles,
                List.of(
                        new MeshRun(0, 5, new MeshOrigin(new Color(0, 0, 1, 1), "a <box>", -1)),
                        new MeshRun(5, 7, new MeshOrigin(null, "its lid", -1)),
                        new MeshRun(12, 12, new MeshOrigin(new Color(1, 0, 0, 0.5f), null, -1))));
    }

    @Test
    void whatOpenScadWritesIsReadHere() throws Exception {
        Path file = OpenScadPeer.DEBIAN.run(
                "difference() { cube([3, 4, 5]); sphere(2, $fn = 24); } translate([9, 0, 0]) cube(1);",
                folder,
                "out.amf");
        Path stl = OpenScadPeer.DEBIAN.run(
                "difference() { cube([3, 4, 5]); sphere(2, $fn = 24); } translate([9, 0, 0]) cube(1);",
                folder,
                "out.stl");
        MeshFacts ours = MeshFacts.of(files.read(new AmfImporter(), Files.readAllBytes(file)));
        TriangleSoup theirs = TriangleSoup.ofAsciiStl(Files.readString(stl));
        assertEquals(theirs.volume(), ours.volume(), 1e-3);
        assertTrue(ours.closed());
        assertEquals(10, ours.bounds().maxX(), 1e-9);
    }

    static List<Path> testFiles() throws IOException {
        if (!Files.isDirectory(DATA)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(DATA)) {
            return all.filter(file -> !file.endsWith("amf_broken.amf")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("testFiles")
    void theFilesOfOpenScadsTestsMeanTheSame(Path file) throws Exception {
        Path copy = folder.resolve(file.getFileName());
        Files.copy(file, copy);
        TriangleSoup theirs = OpenScadPeer.NPM.solid("import(\"" + file.getFileName() + "\");", folder);
        Mesh mesh = files.read(new AmfImporter(), Files.readAllBytes(file));
        MeshFacts ours = MeshFacts.of(mesh);
        double[] box = theirs.bounds();
        double unit = ours.bounds().sizeX() / (box[3] - box[0]);
        assertTrue(Math.abs(unit - 1) < TOLERANCE || Math.abs(unit - 25.4) < 25.4 * TOLERANCE, "unit " + unit);
        assertEquals(theirs.volume(), ours.volume() / (unit * unit * unit), TOLERANCE * theirs.volume());
        assertEquals(
                box[1], ours.bounds().minY() / unit, TOLERANCE * ours.bounds().diagonal());
        assertEquals(
                box[5], ours.bounds().maxZ() / unit, TOLERANCE * ours.bounds().diagonal());
    }

    @Test
    void theBrokenFileOfOpenScadsTestsIsNothingToBoth() throws Exception {
        assertTrue(Files.isReadable(DATA.resolve("amf_broken.amf")), "openscad-testing-data is not installed");
        byte[] bytes = Files.readAllBytes(DATA.resolve("amf_broken.amf"));
        Files.write(folder.resolve("in.amf"), bytes);
        assertTrue(OpenScadPeer.NPM.log("import(\"in.amf\");", folder).contains("Failed to parse file"));
        assertThrows(DiagnosticException.class, () -> files.read(new AmfImporter(), bytes));
    }
}
