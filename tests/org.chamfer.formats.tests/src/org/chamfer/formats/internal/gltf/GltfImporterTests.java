package org.chamfer.formats.internal.gltf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GltfImporterTests {
    private static final String NODE = "\"nodes\":[{\"mesh\":0}]";

    private final GltfFiles files = new GltfFiles();

    @Test
    void metresBecomeMillimetresAndYPointsUp() throws Exception {
        // The corner at y = 1 is raised to 2 m.
        byte[] buffer = GltfFiles.tetrahedron();
        ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).putFloat(28, 2);
        Mesh read = files.read(GltfFiles.json(buffer, NODE, GltfFiles.ACCESSORS, GltfFiles.MESH));
        MeshFacts facts = MeshFacts.of(read);
        assertTrue(facts.closed());
        assertEquals(2 * GltfFiles.VOLUME, facts.volume(), 1);
        assertEquals(new Bounds(0, -1000, 0, 1000, 0, 2000), facts.bounds());
    }

    @Test
    void binaryFilesAreKnownByTheirContent() throws Exception {
        String json = GltfFiles.tetrahedron(NODE).replaceFirst(",\"uri\":\"[^\"]*\"", "");
        Mesh read = files.read(GltfFiles.binary(json, GltfFiles.tetrahedron()));
        assertEquals(GltfFiles.VOLUME, MeshFacts.of(read).volume(), 1);
    }

    @ParameterizedTest
    @CsvSource({"shape.bin,shape.bin", "my%20shape.bin,my shape.bin", "my shape.bin,my shape.bin", "./a.bin,a.bin"})
    void buffersStandBesideTheFile(String uri, String name) throws Exception {
        List<String> asked = new ArrayList<>();
        files.with(sibling -> {
            asked.add(sibling);
            return Optional.of(GltfFiles.tetrahedron());
        });
        String json = GltfFiles.tetrahedron(NODE).replaceFirst("\"uri\":\"[^\"]*\"", "\"uri\":\"" + uri + "\"");
        assertEquals(GltfFiles.VOLUME, MeshFacts.of(files.read(json)).volume(), 1);
        assertEquals(List.of(name), asked);
    }

    @Test
    void nodesArePlacedInTheirParents() throws Exception {
        // Half the size, a quarter turn about y, 3 m up, and all of that 10 m along x.
        String nodes = """
                "nodes":[{"children":[1],"matrix":[1,0,0,0, 0,1,0,0, 0,0,1,0, 10,0,0,1]},
                {"mesh":0,"scale":[0.5,0.5,0.5],"rotation":[0,0.7071067811865475,0,0.7071067811865476],
                "translation":[0,3,0]}]""";
        MeshFacts facts = MeshFacts.of(files.read(GltfFiles.tetrahedron(nodes)));
        assertEquals(GltfFiles.VOLUME / 8, facts.volume(), 1);
        // x of the mesh becomes -z of the file, which is y of the model; z becomes x.
        assertBounds(new Bounds(10_000, 0, 3000, 10_500, 500, 3500), facts.bounds());
    }

    @Test
    void rotationsAreTakenByTheirDirection() throws Exception {
        // A third of a turn about (1, 1, 1) after the scale: x goes to y, y to z, z to x.
        String nodes = "\"nodes\":[{\"mesh\":0,\"rotation\":[1,1,1,1],\"scale\":[1,2,3]}]";
        MeshFacts facts = MeshFacts.of(files.read(GltfFiles.tetrahedron(nodes)));
        assertEquals(6 * GltfFiles.VOLUME, facts.volume(), 1);
        assertBounds(new Bounds(0, -2000, 0, 3000, 0, 1000), facts.bounds());
    }

    @Test
    void mirroredMeshesStillWindOutwards() throws Exception {
        String nodes = "\"nodes\":[{\"mesh\":0,\"scale\":[-1,1,1]},{\"mesh\":0,\"translation\":[5,0,0]}]";
        MeshFacts facts = MeshFacts.of(files.read(GltfFiles.tetrahedron(nodes)));
        assertEquals(2 * GltfFiles.VOLUME, facts.volume(), 1);
        assertEquals(2, facts.components());
    }

    @Test
    void onlyTheSceneToShowIsRead() throws Exception {
        String scenes = "\"scenes\":[{\"nodes\":[0]},{\"nodes\":[1]}],\"scene\":1,"
                + "\"nodes\":[{\"mesh\":0},{\"mesh\":0,\"translation\":[5,0,0]}]";
        assertEquals(5000, files.read(GltfFiles.tetrahedron(scenes)).bounds().minX(), 1e-9);
        String first = scenes.replace("\"scene\":1,", "");
        assertEquals(0, files.read(GltfFiles.tetrahedron(first)).bounds().minX(), 1e-9);
    }

    @Test
    void meshesWithoutNodesAreReadAsTheyAre() throws Exception {
        assertEquals(
                GltfFiles.VOLUME,
                MeshFacts.of(files.read(GltfFiles.tetrahedron("\"scene\":0"))).volume(),
                1);
    }

    @Test
    void partsHaveTheNamesOfNodesOrMeshesOrTheirParents() throws Exception {
        String nodes = """
                "nodes":[{"name":"group","children":[1,2,3]},{"name":"a","mesh":0},{"name":"","mesh":0},{"mesh":1}],
                "scenes":[{"nodes":[0]}]""";
        String meshes = "\"meshes\":[{\"name\":\"plate\"," + primitives("") + "},{" + primitives("") + "}]";
        Mesh read = files.read(GltfFiles.json(GltfFiles.tetrahedron(), nodes, meshes, GltfFiles.ACCESSORS));
        assertEquals(
                List.of("a", "plate", "group"),
                read.runs().stream().map(run -> run.origin().part()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pbrMetallicRoughness\":{\"baseColorFactor\":[1,0.2158605,0,0.5]}} | 1 0.5019608 0 1",
                "{\"pbrMetallicRoughness\":{\"baseColorFactor\":[0,0,1,0.5]},\"alphaMode\":\"BLEND\"} | 0 0 1 0.5",
                "{\"extensions\":{\"KHR_materials_pbrSpecularGlossiness\":{\"diffuseFactor\":[0,1,0,1]}}} | 0 1 0 1",
                "{\"pbrMetallicRoughness\":{\"baseColorTexture\":{\"index\":0}}} | null",
                "{\"name\":\"Uncoloured\",\"pbrMetallicRoughness\":{\"baseColorFactor\":[1,1,0,1]}} | null",
                "{} | null"
            })
    void coloursAreThoseOfMaterials(String material, String expected) throws Exception {
        String json = GltfFiles.json(
                GltfFiles.tetrahedron(),
                NODE,
                "\"materials\":[" + material + "]",
                "\"meshes\":[{" + primitives(",\"material\":0") + "}]",
                GltfFiles.ACCESSORS);
        Mesh read = files.read(json);
        assertEquals(1, read.runs().size());
        Color color = read.runs().getFirst().origin().color();
        if (expected.equals("null")) {
            assertEquals(null, color);
        } else {
            String[] levels = expected.split(" ");
            assertEquals(Float.parseFloat(levels[0]), color.red(), 1e-6);
            assertEquals(Float.parseFloat(levels[1]), color.green(), 1e-6);
            assertEquals(Float.parseFloat(levels[2]), color.blue(), 1e-6);
            assertEquals(Float.parseFloat(levels[3]), color.alpha(), 1e-6);
        }
    }

    @Test
    void coloursOfCornersCountWhereTheMaterialHasNone() throws Exception {
        ByteBuffer buffer = ByteBuffer.allocate(60 + 16).put(GltfFiles.tetrahedron());
        // Bytes of red, green, blue and a filler for each vertex: the first is red, the others are green.
        buffer.put(new byte[] {-1, 0, 0, 0, 0, -1, 0, 0, 0, -1, 0, 0, 0, -1, 0, 0});
        String accessors = GltfFiles.ACCESSORS
                .replace(
                        ",\"byteLength\":12}]",
                        ",\"byteLength\":12}," + "{\"buffer\":0,\"byteOffset\":60,\"byteLength\":16,\"byteStride\":4}]")
                .replace(
                        "\"SCALAR\"}]",
                        "\"SCALAR\"},{\"bufferView\":2,\"componentType\":5121,"
                                + "\"normalized\":true,\"count\":4,\"type\":\"VEC3\"}]");
        String mesh = "\"meshes\":[{" + primitives("").replace("\"POSITION\":0", "\"POSITION\":0,\"COLOR_0\":2") + "}]";
        Mesh read = files.read(GltfFiles.json(buffer.array(), NODE, accessors, mesh));
        assertEquals(
                List.of(new Color(1, 0, 0, 1), new Color(0, 1, 0, 1)),
                read.runs().stream().map(run -> run.origin().color()).toList());
        assertEquals(2, read.runs().getFirst().triangleCount());
    }

    @ParameterizedTest
    @CsvSource({"5,4", "6,4", "4,2", "0,0", "1,0", "2,0", "3,0"})
    void stripsAndFansWindAsTheirFirstTriangle(int mode, int triangles) throws Exception {
        // A hexagon about the z axis, as zigzag for strips and as circle for fans; two triangles if taken by threes.
        int[] order = mode == 5 ? new int[] {0, 1, 5, 2, 4, 3} : new int[] {0, 1, 2, 3, 4, 5};
        float[] corners = new float[18];
        for (int i = 0; i < 6; i++) {
            corners[3 * i] = (float) StrictMath.cos(order[i] * StrictMath.PI / 3);
            corners[3 * i + 1] = (float) StrictMath.sin(order[i] * StrictMath.PI / 3);
        }
        byte[] buffer = GltfFiles.floats(corners).array();
        Mesh read = files.read(GltfFiles.json(
                buffer,
                NODE,
                "\"bufferViews\":[{\"buffer\":0,\"byteLength\":72}]",
                "\"accessors\":[{\"bufferView\":0,\"componentType\":5126,\"count\":6,\"type\":\"VEC3\"}]",
                "\"meshes\":[{\"primitives\":[{\"mode\":" + mode + ",\"attributes\":{\"POSITION\":0}}]}]"));
        assertEquals(triangles, read.triangleCount());
        if (triangles == 4) {
            assertEquals(1e6 * 1.5 * StrictMath.sqrt(3), MeshFacts.of(read).area(), 1);
            for (int i = 0; i < 12; i += 3) {
                assertTrue(turnsLeft(read, i));
            }
        }
    }

    /** True if a triangle of the plane y = 0 has its normal along -y, which was z in the file. */
    private static boolean turnsLeft(Mesh mesh, int at) {
        double[] p = mesh.positions();
        int a = 3 * mesh.triangles()[at];
        int b = 3 * mesh.triangles()[at + 1];
        int c = 3 * mesh.triangles()[at + 2];
        return (p[b] - p[a]) * (p[c + 2] - p[a + 2]) - (p[b + 2] - p[a + 2]) * (p[c] - p[a]) > 0;
    }

    @ParameterizedTest
    @CsvSource({"5120,1,127", "5121,1,255", "5122,2,32767", "5123,2,65535"})
    void quantizedCoordinatesAreParts(int type, int bytes, int one) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocate(12 + 32).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(GltfFiles.FACES);
        for (int i = 0; i < 4; i++) {
            // Rows of eight bytes, of which the coordinates are the first.
            for (int axis = 0; axis < 3; axis++) {
                int value = (int) GltfFiles.CORNERS[3 * i + axis] * one;
                if (bytes == 1) {
                    buffer.put(12 + 8 * i + axis, (byte) value);
                } else {
                    buffer.putShort(12 + 8 * i + 2 * axis, (short) value);
                }
            }
        }
        String json = GltfFiles.json(
                buffer.array(),
                "\"extensionsRequired\":[\"KHR_mesh_quantization\"]",
                NODE,
                "\"bufferViews\":[{\"buffer\":0,\"byteOffset\":12,\"byteLength\":32,\"byteStride\":8},"
                        + "{\"buffer\":0,\"byteLength\":12}]",
                "\"accessors\":[{\"bufferView\":0,\"componentType\":" + type
                        + ",\"normalized\":true,\"count\":4,\"type\":\"VEC3\"},"
                        + "{\"bufferView\":1,\"componentType\":5121,\"count\":12,\"type\":\"SCALAR\"}]",
                GltfFiles.MESH);
        assertEquals(GltfFiles.VOLUME, MeshFacts.of(files.read(json)).volume(), 1);
        String whole = json.replace("\"normalized\":true", "\"normalized\":false");
        double size = (double) one * one * one;
        assertEquals(GltfFiles.VOLUME * size, MeshFacts.of(files.read(whole)).volume(), GltfFiles.VOLUME);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sparseElementsReplaceOthers(boolean overZeros) throws Exception {
        // Vertices 1 and 3 are at twice their distance; without a view the others are at the origin.
        ByteBuffer buffer = ByteBuffer.allocate(60 + 4 + 24).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(GltfFiles.tetrahedron()).putShort((short) 1).putShort((short) 3);
        buffer.put(GltfFiles.floats(2, 0, 0, 0, 0, 2));
        String accessors = GltfFiles.ACCESSORS
                .replace(
                        ",\"byteLength\":12}]",
                        ",\"byteLength\":12},"
                                + "{\"buffer\":0,\"byteOffset\":60,\"byteLength\":4},"
                                + "{\"buffer\":0,\"byteOffset\":64,\"byteLength\":24}]")
                .replace(
                        "\"VEC3\"}",
                        "\"VEC3\",\"sparse\":{\"count\":2,\"indices\":{\"bufferView\":2,"
                                + "\"componentType\":5123},\"values\":{\"bufferView\":3}}}");
        if (overZeros) {
            accessors = accessors.replace("{\"bufferView\":0,\"componentType\":5126", "{\"componentType\":5126");
        }
        MeshFacts facts = MeshFacts.of(files.read(GltfFiles.json(buffer.array(), NODE, accessors, GltfFiles.MESH)));
        assertEquals(overZeros ? 0 : 4 * GltfFiles.VOLUME, facts.volume(), 1);
        assertEquals(2000, facts.bounds().maxX(), 1e-9);
        assertEquals(-2000, facts.bounds().minY(), 1e-9);
    }

    @Test
    void verticesThatOnlyShadingTellsApartBecomeOne() throws Exception {
        // Every corner of every face has a vertex of its own, and there are no indices.
        float[] corners = new float[36];
        for (int i = 0; i < 12; i++) {
            System.arraycopy(GltfFiles.CORNERS, 3 * GltfFiles.FACES[i], corners, 3 * i, 3);
        }
        Mesh read = files.read(GltfFiles.json(
                GltfFiles.floats(corners).array(),
                NODE,
                "\"bufferViews\":[{\"buffer\":0,\"byteLength\":144}]",
                "\"accessors\":[{\"bufferView\":0,\"componentType\":5126,\"count\":12,\"type\":\"VEC3\"}]",
                "\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0}}]}]"));
        assertEquals(4, read.vertexCount());
        assertTrue(MeshFacts.of(read).closed());
    }

    @Test
    void whatIsNoGeometryIsPassedOver() throws Exception {
        String json = GltfFiles.tetrahedron(
                "\"extensionsRequired\":[\"KHR_materials_unlit\",\"KHR_texture_transform\"]",
                "\"cameras\":[{\"type\":\"perspective\"}]",
                "\"images\":[{\"uri\":\"http://example.com/a.png\"}]",
                "\"animations\":[{\"channels\":[]}]",
                "\"skins\":[{\"joints\":[0]}]",
                "\"extras\":{\"a\":[1,2,{\"b\":null}]}",
                "\"nodes\":[{\"mesh\":0,\"skin\":0,\"weights\":[1],\"name\":null,\"camera\":0}]");
        assertEquals(GltfFiles.VOLUME, MeshFacts.of(files.read(json)).volume(), 1);
    }

    @Test
    void primitivesShareTheVerticesOfAnAccessor() throws Exception {
        String half = "{\"attributes\":{\"POSITION\":0},\"indices\":";
        String accessors = GltfFiles.ACCESSORS.replace(
                "{\"bufferView\":1,\"componentType\":5121,\"count\":12",
                "{\"bufferView\":1,\"componentType\":5121,\"count\":6,\"type\":\"SCALAR\"},"
                        + "{\"bufferView\":1,\"byteOffset\":6,\"componentType\":5121,\"count\":6");
        String mesh = "\"meshes\":[{\"primitives\":[" + half + "1}," + half + "2}]}]";
        Mesh read = files.read(GltfFiles.json(GltfFiles.tetrahedron(), NODE, accessors, mesh));
        assertEquals(4, read.vertexCount());
        assertTrue(MeshFacts.of(read).closed());
    }

    private static String primitives(String more) {
        return "\"primitives\":[{\"attributes\":{\"POSITION\":0},\"indices\":1" + more + "}]";
    }

    private static void assertBounds(Bounds expected, Bounds actual) {
        assertEquals(expected.minX(), actual.minX(), 1e-6);
        assertEquals(expected.minY(), actual.minY(), 1e-6);
        assertEquals(expected.minZ(), actual.minZ(), 1e-6);
        assertEquals(expected.maxX(), actual.maxX(), 1e-6);
        assertEquals(expected.maxY(), actual.maxY(), 1e-6);
        assertEquals(expected.maxZ(), actual.maxZ(), 1e-6);
    }
}
