package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares volumes, areas and boxes with an installed {@code openscad}. */
@Tag("conformance")
class PeerComparisonTests {
    /** The peer writes six digits. */
    private static final double TOLERANCE = 2e-5;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPeer() {
        assertTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "openscad"))),
                "openscad is not installed");
    }

    static Stream<Arguments> models() {
        CsgNode plate = difference(square(20, 10), translate(5, 5, 0, circle(2, 20)));
        CsgNode notched = polygon(0, 0, 20, 0, 20, 20, 10, 5, 0, 20);
        Affine3 skewed = new Affine3(1, 0.5, 0, 3, 0, 1, 0.2, 0, 0, 0, -1, 0);
        return Stream.of(
                Arguments.of("sphere by size", node(new CsgOperation.Sphere(5, fn(0)))),
                Arguments.of("sphere by count", sphere(5, 7)),
                Arguments.of("cone", cylinder(10, 5, 0, 17)),
                Arguments.of("skewed", transform(skewed, cube(5, 4, 3))),
                Arguments.of("union", union(cube(10, 10, 10), translate(5, 5, 5, sphere(6, 20)))),
                Arguments.of("difference", difference(cube(10, 10, 10), translate(5, 5, 5, sphere(6, 20)))),
                Arguments.of("intersection", intersection(cube(10, 10, 10), translate(5, 5, 5, sphere(6, 20)))),
                Arguments.of("hull", hull(sphere(3, 12), translate(10, 2, 1, cube(3, 4, 5)))),
                Arguments.of("minkowski", minkowski(cube(5, 4, 3), sphere(1, 8))),
                Arguments.of(
                        "minkowski with tunnel",
                        minkowski(difference(cube(10, 10, 10), translate(3, 3, -1, cube(4, 4, 12))), sphere(1, 8))),
                Arguments.of("extrusion", extrude(10, plate)),
                Arguments.of("tapered extrusion", extrude(10, 0, 0.5, 0.5, plate)),
                Arguments.of("turned ring", rotateExtrude(360, 30, translate(5, 0, 0, circle(2, 12)))),
                // Angles of a whole number of segments: openscad 2021 rounds others down, 2025 rounds them up.
                Arguments.of("turned part", rotateExtrude(120, 30, translate(5, 0, 0, square(2, 3)))),
                Arguments.of("turned the other way", rotateExtrude(-84, 30, translate(5, 0, 0, square(2, 3)))),
                Arguments.of("mitered offset", extrude(1, offset(false, 2, false, notched))),
                Arguments.of("rounded offset", extrude(1, offset(true, 2, false, notched))),
                Arguments.of("inner offset", extrude(1, offset(true, -1.5, false, notched))),
                Arguments.of(
                        "shadow",
                        extrude(1, node(new CsgOperation.Projection(false, 1), sphere(4, 20), cube(9, 1, 1)))),
                Arguments.of("cut", extrude(1, node(new CsgOperation.Projection(true, 1), sphere(4, 20)))));
    }

    private static CsgNode offset(boolean round, double distance, boolean chamfer, CsgNode child) {
        return node(new CsgOperation.Offset(round, distance, chamfer, fn(24)), child);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void agreesWithPeer(String name, CsgNode model) throws DiagnosticException, IOException, InterruptedException {
        MeshFacts ours = solid(model);
        MeshFacts theirs = MeshFacts.of(peer(root(model)));
        assertTrue(ours.closed());
        assertEquals(theirs.volume(), ours.volume(), TOLERANCE * theirs.volume(), name);
        assertEquals(theirs.area(), ours.area(), TOLERANCE * theirs.area(), name);
        double size = theirs.bounds().diagonal();
        assertEquals(theirs.bounds().minX(), ours.bounds().minX(), TOLERANCE * size);
        assertEquals(theirs.bounds().minY(), ours.bounds().minY(), TOLERANCE * size);
        assertEquals(theirs.bounds().minZ(), ours.bounds().minZ(), TOLERANCE * size);
        assertEquals(theirs.bounds().maxX(), ours.bounds().maxX(), TOLERANCE * size);
        assertEquals(theirs.bounds().maxY(), ours.bounds().maxY(), TOLERANCE * size);
        assertEquals(theirs.bounds().maxZ(), ours.bounds().maxZ(), TOLERANCE * size);
    }

    private Mesh peer(CsgNode root) throws IOException, InterruptedException {
        Path program = folder.resolve("model.scad");
        Path result = folder.resolve("model.off");
        Files.writeString(program, ScadText.of(root));
        Process process = new ProcessBuilder("openscad", "-o", result.toString(), program.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "openscad takes too long");
        assertEquals(0, process.exitValue(), () -> log(folder.resolve("log")));
        return off(Files.readString(result));
    }

    private static String log(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Reads OFF; faces with more than three corners are convex. */
    private static Mesh off(String text) {
        String[] words = text.strip().split("\\s+");
        int vertices = Integer.parseInt(words[1]);
        int faces = Integer.parseInt(words[2]);
        double[] positions = new double[3 * vertices];
        int next = 4;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Double.parseDouble(words[next++]);
        }
        List<Integer> triangles = new ArrayList<>();
        for (int i = 0; i < faces; i++) {
            int corners = Integer.parseInt(words[next++]);
            for (int j = 1; j + 1 < corners; j++) {
                triangles.add(Integer.valueOf(words[next]));
                triangles.add(Integer.valueOf(words[next + j]));
                triangles.add(Integer.valueOf(words[next + j + 1]));
            }
            next += corners;
        }
        return Mesh.of(positions, triangles.stream().mapToInt(Integer::intValue).toArray(), MeshOrigin.UNKNOWN);
    }
}
