package org.chamfer.formats.internal.gltf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlbRoundTripTests {
    @Test
    void partsComeBackWithNamesAndColours() throws Exception {
        Mesh model = GltfFiles.parts();
        Mesh read = new GltfFiles().read(GltfFiles.write(model));
        assertEquals(model.runs().stream().map(MeshRun::origin).toList(), withoutSources(read));
        assertEquals(
                List.of(0, 0, 1, 2),
                read.runs().stream().map(run -> run.origin().source()).toList());
        assertEquals(
                model.runs().stream().map(MeshRun::triangleCount).toList(),
                read.runs().stream().map(MeshRun::triangleCount).toList());
        assertSame(model, read);
    }

    @Test
    void coordinatesComeBackToTheLastBitOfTheFile() throws Exception {
        Mesh model = GltfFiles.parts();
        Mesh read = new GltfFiles().read(GltfFiles.write(model));
        double[] rounded =
                Arrays.stream(model.positions()).map(value -> (float) value).toArray();
        for (int i = 0; i < model.triangles().length; i++) {
            for (int axis = 0; axis < 3; axis++) {
                assertEquals(
                        rounded[3 * model.triangles()[i] + axis], read.positions()[3 * read.triangles()[i] + axis]);
            }
        }
        // What was read is the same when it is written again.
        assertArrayEquals(GltfFiles.write(model), GltfFiles.write(read));
    }

    @ParameterizedTest
    @CsvSource({"12,6", "100,80", "300,218", "300,220"})
    void curvedSolidsComeBack(int round, int across) throws Exception {
        Mesh model = GltfFiles.torus(round, across);
        Mesh read = new GltfFiles().read(GltfFiles.write(model));
        assertEquals(model.vertexCount(), read.vertexCount());
        assertEquals(withoutSources(model), withoutSources(read));
        assertSame(model, read);
    }

    @Test
    void aBodyOfTwoPartsStaysClosed() throws Exception {
        Mesh read = new GltfFiles().read(GltfFiles.write(Models.box(0, 0, 0, 1, 2, 3)));
        assertEquals(8, read.vertexCount());
        assertEquals("base plate", read.runs().getFirst().origin().part());
        assertSame(Models.box(0, 0, 0, 1, 2, 3), read);
    }

    @Test
    void solidsThatTouchKeepTheirVertices() throws Exception {
        Mesh lower = Models.box(0, 0, 0, 1, 1, 1);
        double[] positions = Arrays.copyOf(lower.positions(), 48);
        int[] triangles = Arrays.copyOf(lower.triangles(), 72);
        for (int i = 0; i < 24; i++) {
            positions[24 + i] = positions[i] + (i % 3 == 2 ? 1 : 0);
        }
        for (int i = 0; i < 36; i++) {
            triangles[36 + i] = triangles[i] + 8;
        }
        Mesh read = new GltfFiles().read(GltfFiles.write(Mesh.of(positions, triangles, MeshOrigin.UNKNOWN)));
        assertEquals(16, read.vertexCount());
        assertEquals(2, MeshFacts.of(read).components());
    }

    @Test
    void whatVanishesInSinglePrecisionIsLeftOut() throws Exception {
        Mesh read = new GltfFiles().read(GltfFiles.write(Models.boxWithSliver()));
        assertEquals(12, read.triangleCount());
        MeshFacts facts = MeshFacts.of(read);
        assertTrue(facts.closed());
        assertEquals(1, facts.volume(), 1e-9);
    }

    @Test
    void filesAreTheSameEachTime() throws Exception {
        assertArrayEquals(GltfFiles.write(GltfFiles.parts()), GltfFiles.write(GltfFiles.parts()));
    }

    @Test
    void theFileIsLaidOutAsTheSpecificationWants() throws Exception {
        ByteBuffer file = ByteBuffer.wrap(GltfFiles.write(GltfFiles.parts())).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0x46546C67, file.getInt(0));
        assertEquals(2, file.getInt(4));
        assertEquals(file.limit(), file.getInt(8));
        int jsonLength = file.getInt(12);
        assertEquals(0, jsonLength % 4);
        JsonObject json = json(file.array());
        assertEquals(
                "{\"version\":\"2.0\",\"generator\":\"Chamfer\"}",
                json.get("asset").toString());
        assertEquals("[0.001,0.001,0.001]", node(json, 0).get("scale").toString());
        assertEquals("case", node(json, 1).get("name").getAsString());
        JsonArray views = json.getAsJsonArray("bufferViews");
        int length = json.getAsJsonArray("buffers")
                .get(0)
                .getAsJsonObject()
                .get("byteLength")
                .getAsInt();
        assertEquals(file.limit() - 28 - jsonLength, length);
        assertEquals(
                length,
                views.get(0).getAsJsonObject().get("byteLength").getAsInt()
                        + views.get(1).getAsJsonObject().get("byteLength").getAsInt());
        // z of the model points up, which is y in the file; the first box goes up to 25.4 mm.
        JsonObject first = json.getAsJsonArray("accessors").get(0).getAsJsonObject();
        assertEquals(25.4f, first.getAsJsonArray("max").get(1).getAsFloat());
        assertEquals(2.54f, first.getAsJsonArray("max").get(2).getAsFloat());
    }

    @Test
    void coloursAreLinearAndClearOnesAreBlended() throws Exception {
        JsonArray materials = json(GltfFiles.write(GltfFiles.parts())).getAsJsonArray("materials");
        assertEquals(3, materials.size());
        JsonObject uncoloured = materials.get(0).getAsJsonObject();
        assertEquals("Uncoloured", uncoloured.get("name").getAsString());
        assertFalse(uncoloured.has("alphaMode"));
        JsonArray blue = factor(materials.get(1).getAsJsonObject());
        assertEquals(0, blue.get(0).getAsDouble());
        // ((0.2 + 0.055) / 1.055) ^ 2.4
        assertEquals(0.0331047666, blue.get(1).getAsDouble(), 1e-9);
        assertEquals(1, blue.get(2).getAsDouble(), 1e-15);
        JsonObject clear = materials.get(2).getAsJsonObject();
        assertEquals("BLEND", clear.get("alphaMode").getAsString());
        assertEquals(0.4f, factor(clear).get(3).getAsFloat());
    }

    @Test
    void levelsAndIntensitiesAreInverse() {
        for (int level = 0; level <= 255; level++) {
            assertEquals(level / 255f, (float) LinearColor.toLevel(LinearColor.toLinear(level / 255f)));
        }
        assertEquals(0, LinearColor.toLinear(Double.NaN));
        assertEquals(1, LinearColor.toLinear(7));
    }

    @Test
    void coloursBeyondTheRangeAreCutOff() throws Exception {
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        MeshOrigin odd = new MeshOrigin(new Color(2, -1, Float.NaN, 9), "odd", -1);
        Mesh read = new GltfFiles().read(GltfFiles.write(Mesh.of(box.positions(), box.triangles(), odd)));
        assertEquals(
                List.of(new Color(1, 0, 0, 1)),
                read.runs().stream().map(run -> run.origin().color()).toList());
    }

    @Test
    void theEmptyModelIsAFileToo() throws Exception {
        GltfFiles files = new GltfFiles();
        assertTrue(files.read(GltfFiles.write(Mesh.EMPTY)).isEmpty());
        assertEquals(List.of("glTF: there are no triangles in 'in.glb'"), files.messages());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e39, Double.NaN, Double.NEGATIVE_INFINITY})
    void coordinatesBeyondSinglePrecisionAreRefused(double coordinate) {
        Mesh box = Models.box(0, 0, 0, 1, 1, coordinate);
        assertThrows(DiagnosticException.class, () -> GltfFiles.write(box));
    }

    /** The origins of a mesh's runs; the sources number the nodes of the file. */
    private static List<MeshOrigin> withoutSources(Mesh mesh) {
        return mesh.runs().stream()
                .map(run -> new MeshOrigin(run.origin().color(), run.origin().part(), -1))
                .toList();
    }

    private static void assertSame(Mesh model, Mesh read) {
        MeshFacts expected = MeshFacts.of(model);
        MeshFacts actual = MeshFacts.of(read);
        assertEquals(expected.volume(), actual.volume(), 1e-5 * expected.volume());
        assertEquals(expected.area(), actual.area(), 1e-5 * expected.area());
        assertEquals(expected.bounds().minX(), actual.bounds().minX(), 1e-5);
        assertEquals(expected.bounds().minY(), actual.bounds().minY(), 1e-5);
        assertEquals(expected.bounds().maxZ(), actual.bounds().maxZ(), 1e-5);
        assertEquals(expected.genus(), actual.genus());
        assertEquals(expected.components(), actual.components());
        assertTrue(actual.closed());
    }

    private static JsonObject json(byte[] file) {
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
        return new Gson().fromJson(new String(file, 20, length, StandardCharsets.UTF_8), JsonObject.class);
    }

    private static JsonObject node(JsonObject json, int number) {
        return json.getAsJsonArray("nodes").get(number).getAsJsonObject();
    }

    private static JsonArray factor(JsonObject material) {
        return material.getAsJsonObject("pbrMetallicRoughness").getAsJsonArray("baseColorFactor");
    }
}
