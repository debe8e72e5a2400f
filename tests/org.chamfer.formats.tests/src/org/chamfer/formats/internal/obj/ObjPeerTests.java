package org.chamfer.formats.internal.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.formats.Models;
import org.chamfer.formats.TriangleSoup;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OBJ means the same here and to OpenSCAD 2025; 2021.01 has no OBJ. */
@Tag("conformance")
class ObjPeerTests {
    @TempDir
    private Path folder;

    private final MeshFiles files = new MeshFiles();

    @Test
    void whatWeWriteComesBackClosedAndOfTheSameSize() throws Exception {
        Files.write(folder.resolve("in.obj"), files.write(new ObjExporter(), Models.box(-1, -2, -3, 4, 5, 6.5)));
        TriangleSoup read =
                OpenScadPeer.NPM.solid("difference() { import(\"in.obj\"); translate([3, 4, 5.5]) cube(9); }", folder);
        assertEquals(5 * 7 * 9.5 - 1, read.volume(), 1e-4);
        assertEquals(-3, read.bounds()[2], 1e-6);
        assertTrue(read.isClosed());
        assertFalse(Files.readString(folder.resolve("log.txt")).contains("WARNING"));
    }

    @Test
    void whatOpenScadWritesIsReadHere() throws Exception {
        String program = "difference() { cube([3, 4, 5]); sphere(2, $fn = 24); }";
        Path file = OpenScadPeer.NPM.run(program, folder, "out.obj");
        TriangleSoup theirs = OpenScadPeer.NPM.solid(program, folder);
        MeshFacts ours = MeshFacts.of(files.read(new ObjImporter(), Files.readAllBytes(file)));
        assertEquals(theirs.volume(), ours.volume(), 1e-3);
        assertTrue(ours.closed());
        assertTrue(files.messages().isEmpty());
    }
}
