package org.chamfer.formats.internal.gltf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportOptions;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to do harm, are refused with a reason, soon and without much memory. */
class GltfHostileTests {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String NODE = "\"nodes\":[{\"mesh\":0}]";

    private final GltfFiles files = new GltfFiles();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"count\":4' | '\"count\":5' | accessor 0 reaches beyond its buffer view",
                "'\"count\":4' | '\"count\":1000000' | accessor 0 reaches beyond",
                "'\"count\":4' | '\"count\":2147483647' | too many triangles",
                "'\"count\":4' | '\"count\":9007199254740991' | too many triangles",
                "'\"count\":4' | '\"count\":-4' | negative",
                "'\"count\":4' | '\"count\":4.5' | JSON",
                "'\"count\":4' | '\"count\":1e999' | JSON",
                "'\"count\":4' | '\"byteOffset\":9007199254740991,\"count\":4' | reaches beyond",
                "'\"count\":12' | '\"count\":11000000' | too many triangles",
                "'\"count\":12' | '\"byteOffset\":1,\"count\":12' | accessor 1 reaches beyond its buffer view",
                "'\"byteLength\":12}' | '\"byteLength\":13}' | reaches beyond buffer 0",
                "'\"byteLength\":12}' | '\"byteLength\":4294967296}' | reaches beyond buffer 0",
                "'\"byteOffset\":48' | '\"byteOffset\":9007199254740991' | reaches beyond buffer 0",
                "'\"byteLength\":48}' | '\"byteLength\":48,\"byteStride\":4}' | stride of 4",
                "'\"byteLength\":48}' | '\"byteLength\":48,\"byteStride\":1000000}' | stride",
                "'\"byteLength\":60' | '\"byteLength\":61' | buffer 0 should have 61 bytes, but has 60",
                "'{\"buffer\":0,\"byteLength\":48}' | '{\"buffer\":7,\"byteLength\":48}' | no buffer 7",
                "'{\"buffer\":0,\"byteLength\":48}' | '{\"byteLength\":48}' | no buffer -1",
                "'\"bufferView\":0' | '\"bufferView\":2' | buffer view 2",
                "'\"bufferView\":0' | '\"bufferView\":4294967296' | too large",
                "'\"componentType\":5121' | '\"componentType\":5126' | accessor 1 reaches beyond",
                "'\"componentType\":5121' | '\"componentType\":5120' | not unsigned",
                "'\"componentType\":5126' | '\"componentType\":5130' | no known component type",
                "'VEC3' | 'VEC2' | VEC2",
                "'VEC3' | 'MAT4' | MAT4",
                "'\"POSITION\":0' | '\"POSITION\":9' | no accessor 9",
                "'\"POSITION\":0' | '\"POSITION\":0,\"COLOR_0\":1' | does not fit",
                "'\"indices\":1' | '\"indices\":2' | no accessor 2",
                "'\"indices\":1' | '\"indices\":1,\"material\":3' | no material 3",
                "'\"mesh\":0' | '\"mesh\":1' | no mesh 1",
                "'\"nodes\":[{' | '\"scene\":2,\"nodes\":[{' | no scene 2",
                "'\"nodes\":[{' | '\"scenes\":[{\"nodes\":[1]}],\"nodes\":[{' | no node 1",
                "'\"nodes\":[{' | '\"nodes\":[{\"children\":[5],' | no node 5",
                "'\"nodes\":[{' | '\"nodes\":[{\"rotation\":[0,0,0,0],' | rotation",
                "'\"nodes\":[{' | '\"nodes\":[{\"matrix\":[1,2,3],' | JSON",
                "'\"nodes\":[{' | '\"nodes\":[{\"scale\":[1e308,1e308,1e308],' | not finite",
                "'\"version\":\"2.0\"' | '\"version\":\"1.0\"' | the version is '1.0'",
                "'{\"version\":\"2.0\"}' | '{}' | the version is ''",
                "'\"VEC3\"}' | '\"VEC3\",\"sparse\":{\"count\":9}}' | broken sparse",
                "'\"VEC3\"}' | '\"VEC3\",\"sparse\":{\"count\":1,\"indices\":{\"bufferView\":1,\"byteOffset\":10,"
                        + "\"componentType\":5121},\"values\":{\"bufferView\":9}}}' | buffer view 9",
            })
    void whatDoesNotFitIsRefused(String text, String replacement, String reason) {
        String json = GltfFiles.tetrahedron(NODE);
        assertTrue(json.contains(text));
        String refusal = refusal(json.replace(text, replacement));
        assertTrue(refusal.contains(reason), refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KHR_draco_mesh_compression",
                "EXT_meshopt_compression",
                "KHR_meshopt_compression",
                "EXT_mesh_gpu_instancing",
                "SOMETHING_new"
            })
    void extensionsThatChangeTheShapeAreRefused(String extension) {
        String refusal = refusal(GltfFiles.tetrahedron("\"extensionsRequired\":[\"" + extension + "\"]"));
        assertEquals("glTF: the model needs the extension '" + extension + "', not supported here", refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/a.bin",
                "//example.com/a.bin",
                "file:///etc/passwd",
                "/etc/passwd",
                "../a.bin",
                "..",
                "%2e%2e",
                "%2Fetc%2Fpasswd",
                "a/b.bin",
                "a%2Fb.bin",
                "a\\\\b.bin",
                "..%5Cb.bin",
                "C:a.bin",
                "jar:file:a.jar!/b",
                "a.bin?b",
                "a.bin#b",
                "a%00b",
                ".",
                "",
                "mailto:a"
            })
    void onlyFilesInTheFolderAreAskedFor(String uri) {
        List<String> asked = new ArrayList<>();
        files.with(name -> {
            asked.add(name);
            return Optional.of(GltfFiles.tetrahedron());
        });
        String refusal = refusal(GltfFiles.tetrahedron(NODE)
                .replaceFirst("\"uri\":\"[^\"]*\"", "\"uri\":\"" + uri.replace("\\", "\\\\") + "\""));
        assertTrue(refusal.contains("is not a file in the folder"), refusal);
        assertEquals(List.of(), asked);
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        String json = GltfFiles.tetrahedron(NODE).replaceFirst("\"uri\":\"[^\"]*\"", "\"uri\":\"a.bin\"");
        assertEquals("glTF: the buffer 'a.bin' is not there, or may not be read", refusal(json));
        files.with(_ -> Optional.of(new byte[59]));
        assertEquals("glTF: buffer 0 should have 60 bytes, but has 59", refusal(json));
        files.with(_ -> {
            throw new IOException("disk");
        });
        assertThrows(IOException.class, () -> files.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:,abc", "data:text/plain;base64", "data:;base64,a&b", "data:;base64,abcde", "DATA:"})
    void dataThatIsNotBase64IsRefused(String uri) {
        String refusal =
                refusal(GltfFiles.tetrahedron(NODE).replaceFirst("\"uri\":\"[^\"]*\"", "\"uri\":\"" + uri + "\""));
        assertTrue(refusal.contains("not base64"), refusal);
    }

    @Test
    void textThatIsNotJsonIsRefusedWithItsLine() {
        Diagnostic diagnostic = files.refusal("{\"asset\":\n{\"version\" \"2.0\"}}".getBytes(StandardCharsets.UTF_8));
        assertEquals("formats.gltf", diagnostic.code());
        assertEquals(2, diagnostic.place().orElseThrow().line());
        assertTrue(diagnostic.message().startsWith("glTF: the JSON cannot be read: "));
        assertTrue(diagnostic.message().endsWith("(at $.asset.version)"), diagnostic.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"a\"", "1", "{}{}", "{\"a\":tru}", "{\"a\":'b'}", "solid x", "\u0000"})
    void otherTextsAreRefused(String text) {
        refusal(text);
        refusal(new String(GltfFiles.binary(text, new byte[0]), StandardCharsets.ISO_8859_1));
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        assertEquals(
                "glTF: the JSON is not UTF-8",
                files.refusal("{\"ä\":1}".getBytes(StandardCharsets.ISO_8859_1)).message());
    }

    @ParameterizedTest
    @CsvSource({
        "4,1,the version is 1",
        "4,-1,the version is 4294967295",
        "8,-1,but should have 4294967295 bytes",
        "8,20,chunk at byte 12 reaches beyond",
        "8,0,chunk at byte 12 reaches beyond",
        "12,-1,chunk at byte 12 reaches beyond",
        "12,2147483647,chunk at byte 12 reaches beyond",
        "16,7,first chunk is not JSON",
    })
    void headersThatLieAreRefused(int at, int value, String reason) {
        byte[] file = binary();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        String refusal = files.refusal(file).message();
        assertTrue(refusal.contains(reason), refusal);
    }

    @Test
    void aBinaryChunkBeyondTheEndIsRefused() {
        byte[] file = binary();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(file.length - 68, Integer.MAX_VALUE);
        assertTrue(files.refusal(file).message().contains("reaches beyond the end of the file"));
    }

    @Test
    void everyTruncatedFileIsRefused() {
        byte[] file = binary();
        for (int length = 0; length < file.length; length++) {
            files.refusal(Arrays.copyOf(file, length));
        }
    }

    @Test
    void coordinatesMustBeFinite() {
        for (float broken : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            byte[] buffer = GltfFiles.tetrahedron();
            ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).putFloat(20, broken);
            assertTrue(refusal(GltfFiles.json(buffer, NODE, GltfFiles.ACCESSORS, GltfFiles.MESH))
                    .contains("not finite"));
        }
    }

    @Test
    void facesMustReferToVertices() {
        byte[] buffer = GltfFiles.tetrahedron();
        buffer[59] = 4;
        assertEquals(
                "glTF: accessor 1 refers to a vertex beyond the last of 4",
                refusal(GltfFiles.json(buffer, NODE, GltfFiles.ACCESSORS, GltfFiles.MESH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nodes\":[{\"children\":[0]}],\"scenes\":[{\"nodes\":[0]}]",
                "\"nodes\":[{\"children\":[1]},{\"children\":[0]}],\"scenes\":[{\"nodes\":[0]}]",
                "\"nodes\":[{\"children\":[1,1]},{\"mesh\":0}]",
                "\"nodes\":[{\"children\":[2]},{\"children\":[2]},{\"mesh\":0}]",
            })
    void nodesInMoreThanOnePlaceAreRefused(String nodes) {
        String refusal = refusal(GltfFiles.tetrahedron(nodes));
        assertTrue(refusal.contains("is in more than one place"), refusal);
    }

    @Test
    void aDeepChainOfNodesIsRefused() {
        StringBuilder nodes = new StringBuilder("\"nodes\":[");
        for (int i = 1; i < 100_000; i++) {
            nodes.append("{\"children\":[").append(i).append("]},");
        }
        assertEquals(
                "glTF: nodes are nested more than 500 deep",
                refusal(GltfFiles.tetrahedron(nodes.append("{}]").toString())));
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        for (String bracket : List.of("[", "{\"a\":")) {
            String refusal = refusal("{\"extras\":" + bracket.repeat(1_000_000));
            assertTrue(refusal.contains("JSON"), refusal);
        }
    }

    @Test
    void aMeshInVeryManyPlacesIsRefused() {
        // 100,000 nodes of 20,000 triangles each, in a file of less than 2 MB.
        String nodes = "\"nodes\":[" + "{\"mesh\":0},".repeat(99_999) + "{\"mesh\":0}]";
        byte[] buffer = new byte[48 + 60_000];
        String accessors = GltfFiles.ACCESSORS
                .replace("\"byteLength\":12", "\"byteLength\":60000")
                .replace("\"count\":12", "\"count\":60000");
        String refusal = refusal(GltfFiles.json(buffer, nodes, accessors, GltfFiles.MESH));
        assertTrue(refusal.contains("too many triangles for a file of its size"), refusal);
    }

    @Test
    void aPrimitiveRepeatedVeryOftenIsRefused() {
        String primitive = "{\"attributes\":{\"POSITION\":0},\"indices\":1}";
        String mesh = "\"meshes\":[{\"primitives\":[" + (primitive + ",").repeat(50_000) + primitive + "]}]";
        byte[] buffer = new byte[48 + 60_000];
        String accessors = GltfFiles.ACCESSORS
                .replace("\"byteLength\":12", "\"byteLength\":60000")
                .replace("\"count\":12", "\"count\":60000");
        assertTrue(refusal(GltfFiles.json(buffer, NODE, accessors, mesh)).contains("too many triangles"));
    }

    @Test
    void coloursReadVeryOftenAreCounted() {
        // Two lists of colours that take turns, for 20,000 vertices and one triangle each time.
        String triangle = "{\"attributes\":{\"POSITION\":0,\"COLOR_0\":%d},\"indices\":3}";
        String pair = triangle.formatted(1) + "," + triangle.formatted(2);
        String mesh = "\"meshes\":[{\"primitives\":[" + (pair + ",").repeat(5000) + pair + "]}]";
        String accessor = "{\"bufferView\":0,\"componentType\":5126,\"count\":20000,\"type\":\"VEC3\"}";
        String accessors = "\"bufferViews\":[{\"buffer\":0,\"byteLength\":240000}],\"accessors\":[" + accessor + ","
                + accessor + "," + accessor
                + ",{\"bufferView\":0,\"componentType\":5121,\"count\":3,\"type\":\"SCALAR\"}]";
        assertTrue(refusal(GltfFiles.json(new byte[240_000], NODE, accessors, mesh))
                .contains("too many triangles"));
    }

    @Test
    void elementsWithoutBytesAreCounted() {
        String accessors = GltfFiles.ACCESSORS.replace(
                "{\"bufferView\":0,\"componentType\":5126,\"count\":4", "{\"componentType\":5126,\"count\":90000000");
        assertTrue(refusal(GltfFiles.json(GltfFiles.tetrahedron(), NODE, accessors, GltfFiles.MESH))
                .contains("too many triangles"));
    }

    @Test
    void veryManyObjectsAreRefused() {
        for (String list : List.of("nodes", "materials", "meshes", "accessors", "bufferViews", "buffers", "scenes")) {
            String refusal = refusal("{\"" + list + "\":[" + "{},".repeat(1_000_000) + "{}]}");
            assertTrue(refusal.contains("more than 1000000 objects"), refusal);
        }
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        Random random = new Random(20_170_605);
        byte[] seed = binary();
        int[] read = new int[1];
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int round = 0; round < 3000; round++) {
                byte[] bytes = seed.clone();
                for (int hit = 0; hit <= random.nextInt(3); hit++) {
                    int at = random.nextInt(bytes.length);
                    bytes[at] = (byte)
                            (random.nextBoolean()
                                    ? random.nextInt(256)
                                    : "0123456789-,:[]{}\"".charAt(random.nextInt(18)));
                }
                try {
                    Mesh mesh = files.read(bytes);
                    assertTrue(mesh.triangleCount() <= bytes.length);
                    read[0]++;
                } catch (DiagnosticException e) {
                    assertTrue(e.getMessage().startsWith("gl") || e.getMessage().startsWith("GL"), e.getMessage());
                }
            }
        });
        assertTrue(read[0] > 0 && read[0] < 3000, "all or nothing was refused");
    }

    @Test
    void importsEndWhenTheyAreNoLongerWanted() {
        ImportOptions options = new ImportOptions("in.glb", () -> true);
        assertThrows(CancellationException.class, () -> new GltfImporter()
                .read(new ByteArrayInputStream(binary()), options));
    }

    private static byte[] binary() {
        String json = GltfFiles.tetrahedron(NODE).replaceFirst(",\"uri\":\"[^\"]*\"", "");
        return GltfFiles.binary(json, GltfFiles.tetrahedron());
    }

    private String refusal(String json) {
        return assertTimeoutPreemptively(LIMIT, () -> files.refusal(json));
    }
}
