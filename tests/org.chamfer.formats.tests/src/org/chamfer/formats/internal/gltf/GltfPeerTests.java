package org.chamfer.formats.internal.gltf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The validator of the Khronos Group finds nothing wrong with what we write. */
@Tag("conformance")
class GltfPeerTests {
    private static Path peer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPeer() {
        for (Path at = Path.of("").toAbsolutePath(); at != null && peer == null; at = at.getParent()) {
            Path candidate = at.resolve("releng/peers/gltf.mjs");
            peer = Files.isRegularFile(candidate.resolveSibling("node_modules/gltf-validator/package.json"))
                    ? candidate
                    : null;
        }
        assertTrue(peer != null, "npm ci was not run in releng/peers");
    }

    static List<Mesh> models() {
        Mesh box = Models.box(-1, -2, -3, 4, 5, 6.5);
        MeshOrigin clear = new MeshOrigin(new Color(0.1f, 0.5f, 1, 0.3f), "a\u0001b\ud800 \"ü\"", -1);
        return List.of(
                Mesh.EMPTY,
                box,
                Mesh.of(box.positions(), box.triangles(), clear),
                Models.box(1e-30, 1e-20, -1e-10, 1e30, 1e20, 1e38),
                Models.boxWithSliver(),
                GltfFiles.parts(),
                // One vertex less than what needs indices of 32 bits, as many, and more.
                GltfFiles.torus(257, 255),
                GltfFiles.torus(256, 256),
                GltfFiles.torus(500, 400));
    }

    @ParameterizedTest
    @MethodSource("models")
    void filesHaveNoErrorsAndNoWarnings(Mesh model) throws Exception {
        JsonObject report = report(GltfFiles.write(model));
        assertEquals(new JsonArray(), report.get("messages"));
        assertEquals(0, report.get("errors").getAsInt());
        assertEquals(0, report.get("warnings").getAsInt());
        int expected = new GltfFiles().read(GltfFiles.write(model)).triangleCount();
        assertEquals(expected, report.get("triangles").getAsInt());
    }

    @Test
    void theValidatorWouldFindErrors() throws Exception {
        byte[] file = GltfFiles.write(GltfFiles.parts());
        // The last two bytes are an index of the last box.
        file[file.length - 1] = 1;
        assertTrue(report(file).get("errors").getAsInt() > 0);
    }

    private JsonObject report(byte[] file) throws IOException, InterruptedException {
        Path model = Files.write(folder.resolve("model.glb"), file);
        Path out = folder.resolve("out.json");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder("node", peer.toString(), model.toString())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the validator takes too long");
        assertTrue(process.exitValue() <= 1, Files.readString(log));
        return new Gson().fromJson(Files.readString(out), JsonObject.class);
    }
}
