package org.chamfer.formats.internal.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamfer.formats.Siblings;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjImporterTests {
    private static final String SQUARE = "v 0 0 0\nv 2 0 0\nv 2 3 0\nv 0 3 0\n";
    private static final Color RED = new Color(1, 0, 0, 1);

    private final MeshFiles files = new MeshFiles();

    private Mesh read(String text) throws Exception {
        return files.read(new ObjImporter(), text);
    }

    @Test
    void facesMayHaveTexturesAndNegativeNumbers() throws Exception {
        Mesh read = read("""
            # a square
            mtllib a.mtl
            o thing
            v 0 0 0
            v 2 0 0 1.0
            v 2 3 0 0.1 0.2 0.3 7
            v 0 3 0
            vt 0 0
            vn 0 0 1
            g one
            usemtl red
            s off
            f 1/1/1 2/1/1 3//1 4
            f -1 -2 -3 # the last three
            curv 1
            """);
        assertEquals(3, read.triangleCount());
        assertEquals(6 + 3, MeshFacts.of(read).area(), 1e-12);
        assertEquals(
                List.of("Can't open material file 'a.mtl'", "Unrecognized Line  curv 1 in line Line 15"),
                files.messages());
    }

    @Test
    void brokenStatementsAreNamedWithTheirLine() {
        assertEquals(
                2,
                files.refusal(new ObjImporter(), "v 0 0 0\nv 0 0\n")
                        .place()
                        .orElseThrow()
                        .line());
        assertEquals(
                "OBJ File line 1, can't parse face line 'f a b c' importing file 'in.file'",
                files.refusal(new ObjImporter(), "f a b c\n").message());
        assertTrue(files.refusal(new ObjImporter(), "v 0 1e999 0\n").message().contains("can't parse vertex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f 1 2 3 4", "f 1 2 3 \\\n 4", "f 1\\\n2\\\r\n3\\\n4", "f 1 2 3 9 4", "f 1 1 2 3 4 1"})
    void facesOfFourCornersBecomeTwoTriangles(String face) throws Exception {
        Mesh read = read(SQUARE + face);
        assertEquals(2, read.triangleCount());
        assertEquals(6, MeshFacts.of(read).area(), 1e-12);
    }

    @Test
    void concaveFacesAreDividedInside() throws Exception {
        Mesh read = read("v 0 0 0\nv 2 0 0\nv 2 1 0\nv 1 1 0\nv 1 2 0\nv 0 2 0\nf 1 2 3 4 5 6\n");
        assertEquals(4, read.triangleCount());
        assertEquals(3, MeshFacts.of(read).area(), 1e-12);
    }

    @Test
    void cornersThatAreNotThereAreLeftOut() throws Exception {
        assertEquals(0, read(SQUARE + "f 1 2 5\nf 0 1 2\nf -5 1 2\n").triangleCount());
        assertEquals("Index 5 out of range in Line 5", files.messages().getFirst());
    }

    @Test
    void groupsAndObjectsAreParts() throws Exception {
        Mesh read = read(SQUARE + "f 1 2 3\no an object\nf 1 2 3\ng group\nf 1 2 3\ng\nf 1 2 4\no\nf 1 3 4\n");
        assertEquals(Arrays.asList(null, "an object", "group"), MeshFiles.parts(read));
        assertEquals(
                List.of(2, 2, 1),
                read.runs().stream().map(run -> run.triangleCount()).toList());
    }

    @Test
    void namesAreUtf8OrLatin() throws Exception {
        assertEquals(List.of("Gehäuse"), MeshFiles.parts(read(SQUARE + "o Gehäuse\nf 1 2 3\n")));
        byte[] latin = (SQUARE + "o Gehäuse\nf 1 2 3\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("Gehäuse"), MeshFiles.parts(files.read(new ObjImporter(), latin)));
    }

    @Test
    void coloursComeFromMaterialsWhereverTheyAreNamed() throws Exception {
        files.with("a b.mtl", "newmtl red\nKd 1 0 0\nmap_Kd x.png\n").with("c.mtl", """
            Kd 0 0 0
            newmtl glass
            \tKa 1 1 1
            Tr 0.75
            Kd 0 0 2
            newmtl half
            d 0.5
            Kd 0.5
            newmtl plain
            Ks 1 1 1
            newmtl odd
            Kd xyz 1 2 3
            """);
        Mesh read =
                read("mtllib a b.mtl\n" + SQUARE + "usemtl red\nf 1 2 3\nusemtl glass\nf 1 2 3\nusemtl half\nf 1 2 3\n"
                        + "usemtl plain\nf 1 2 3\nusemtl odd\nf 1 2 3\nusemtl none\nf 1 2 3\nmtllib x.mtl c.mtl\n");
        assertEquals(
                Arrays.asList(RED, new Color(0, 0, 1, 0.25f), new Color(0.5f, 0.5f, 0.5f, 0.5f), null),
                MeshFiles.colors(read));
        assertEquals(List.of("Can't open material file 'x.mtl'"), files.messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.mtl", "/etc/a.mtl", "C:\\a.mtl", "sub/a.mtl", "..", "\u0001"})
    void materialFilesElsewhereAreNotRead(String name) throws Exception {
        Siblings none = asked -> {
            throw new AssertionError("asked for " + asked);
        };
        String text = "mtllib " + name + "\n" + SQUARE + "f 1 2 3\n";
        Mesh read = files.read(new ObjImporter(), text.getBytes(StandardCharsets.UTF_8), none);
        assertEquals(1, read.triangleCount());
        assertEquals(1, files.messages().size());
    }

    @Test
    void materialFilesThatCannotBeReadAreMissing() throws Exception {
        Siblings broken = _ -> {
            throw new IOException("no");
        };
        files.read(new ObjImporter(), "mtllib a.mtl\n".getBytes(StandardCharsets.UTF_8), broken);
        assertEquals(List.of("Can't open material file 'a.mtl'"), files.messages());
    }

    @Test
    void nobodyComplainsOfMaterialsWhereNothingMayBeRead() throws Exception {
        files.read(new ObjImporter(), "mtllib a.mtl\n".getBytes(StandardCharsets.UTF_8), Siblings.NONE);
        assertTrue(files.messages().isEmpty());
    }

    @Test
    void materialFilesAreReadOnceAndNotWithoutEnd() throws Exception {
        int[] count = new int[1];
        Siblings counting = _ -> {
            count[0]++;
            return Optional.of(new byte[0]);
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("mtllib same.mtl\nmtllib ").append(i).append(".mtl\n");
        }
        files.read(new ObjImporter(), text.toString().getBytes(StandardCharsets.UTF_8), counting);
        assertEquals(100, count[0]);
    }

    @Test
    void facesWithoutMaterialTakeTheColourOfTheirVertices() throws Exception {
        files.with("a.mtl", "newmtl red\nKd 1 0 0\n");
        Mesh read = read("mtllib a.mtl\nv 0 0 0 0 1 0\nv 1 0 0 0 0 1\nv 0 1 0 0 0 1\nv 1 1 0\nv 2 1 0 x y z\n"
                + "f 1 2 3\nf 1 2 4\nusemtl red\nf 1 2 3\n");
        assertEquals(List.of(new Color(0, 0, 1, 1), new Color(0, 1, 0, 1), RED), MeshFiles.colors(read));
        assertNull(MeshFiles.colors(read("v 0 0 0 1 0\nv 1 0 0 x y z\nv 0 1 0 1\nf 1 2 3\n"))
                .getFirst());
    }

    @Test
    void touchingSolidsKeepTheirVerticesAndOpenOnesAreJoined() throws Exception {
        Mesh model = MeshFiles.model();
        assertEquals(
                24,
                files.read(new ObjImporter(), files.write(new ObjExporter(), model))
                        .vertexCount());
        assertEquals(4, read(SQUARE + SQUARE + "f 1 2 3\nf 5 7 8\n").vertexCount());
    }

    @Test
    void scannedPointsDoNotMakeARunEach() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("v ")
                    .append(i)
                    .append(" 0 0 0.")
                    .append(i % 97)
                    .append(" 0.")
                    .append(i % 89);
            text.append(" 0.").append(i % 83).append("\nv 0 1 0\nv 0 0 1\nf -1 -2 -3\n");
        }
        Mesh read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text.toString()));
        assertEquals(20_000, read.triangleCount());
        assertTrue(read.runs().size() <= 4096, read.runs().size() + " runs");
    }

    @Test
    void unknownStatementsDoNotFloodTheListener() throws Exception {
        read("what\n".repeat(10_000));
        assertTrue(files.messages().size() < 5000, files.messages().size() + " messages");
    }

    @Test
    void facesWithTooManyCornersAreRefused() {
        String text = SQUARE + "f" + " 1 2 3".repeat(10_000);
        assertTrue(files.refusal(new ObjImporter(), text).message().contains("corners"));
    }
}
