package org.chamfer.formats.internal.gltf;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Models;
import org.chamfer.formats.Siblings;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Writes and reads glTF, and makes files by hand. */
final class GltfFiles {
    /** Corners of a tetrahedron with three edges of 1 m at the origin, of volume 1/6 m³. */
    static final float[] CORNERS = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};

    static final byte[] FACES = {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3};

    /** The volume of the tetrahedron in mm³. */
    static final double VOLUME = 1e9 / 6;

    /** Views and accessors of {@link #tetrahedron()}: 0 has the corners, 1 the faces. */
    static final String ACCESSORS = """
            "bufferViews":[{"buffer":0,"byteLength":48},{"buffer":0,"byteOffset":48,"byteLength":12}],
            "accessors":[{"bufferView":0,"componentType":5126,"count":4,"type":"VEC3"},
            {"bufferView":1,"componentType":5121,"count":12,"type":"SCALAR"}]""";

    static final String MESH = "\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0},\"indices\":1}]}]";

    private final List<String> messages = new ArrayList<>();
    private Siblings siblings = Siblings.NONE;

    /** The same with files beside the model. */
    GltfFiles with(Siblings newSiblings) {
        siblings = newSiblings;
        return this;
    }

    /** What the importer said so far. */
    List<String> messages() {
        return messages;
    }

    static byte[] write(Mesh mesh) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GlbExporter().write(mesh, out, ExportOptions.DEFAULT);
        return out.toByteArray();
    }

    Mesh read(byte[] bytes) throws IOException, DiagnosticException {
        ImportOptions options = new ImportOptions("in.glb", WorkContext.NONE)
                .withListener(diagnostic -> messages.add(diagnostic.message()))
                .withSiblings(siblings);
        return new GltfImporter().read(new ByteArrayInputStream(bytes), options);
    }

    Mesh read(String json) throws IOException, DiagnosticException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    Diagnostic refusal(byte[] bytes) {
        return assertThrows(DiagnosticException.class, () -> read(bytes)).diagnostic();
    }

    String refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8)).message();
    }

    /** The bytes of the tetrahedron's corners and faces. */
    static byte[] tetrahedron() {
        ByteBuffer bytes = floats(CORNERS);
        return ByteBuffer.allocate(bytes.limit() + FACES.length)
                .put(bytes)
                .put(FACES)
                .array();
    }

    static ByteBuffer floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.flip();
    }

    /** A text with its buffer in it. */
    static String json(byte[] buffer, String... members) {
        return "{\"asset\":{\"version\":\"2.0\"},\"buffers\":[{\"byteLength\":" + buffer.length
                + ",\"uri\":\"data:application/octet-stream;base64,"
                + Base64.getEncoder().encodeToString(buffer) + "\"}]," + String.join(",", members) + "}";
    }

    /** A text with the tetrahedron as mesh 0. */
    static String tetrahedron(String... members) {
        String[] all = Arrays.copyOf(members, members.length + 2);
        all[members.length] = ACCESSORS;
        all[members.length + 1] = MESH;
        return json(tetrahedron(), all);
    }

    /** A binary file. */
    static byte[] binary(String json, byte[] buffer) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int textLength = text.length + 3 & ~3;
        ByteBuffer file = ByteBuffer.allocate(28 + textLength + buffer.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(Glb.MAGIC).putInt(2).putInt(file.limit());
        file.putInt(textLength).putInt(Glb.JSON_CHUNK).put(text);
        while (file.position() < 20 + textLength) {
            file.put((byte) ' ');
        }
        return file.putInt(buffer.length).putInt(Glb.BINARY_CHUNK).put(buffer).array();
    }

    /** A blue box whose bottom has no colour, a clear one with a difficult name, and one of which nothing is known. */
    static Mesh parts() {
        return Models.threeBoxes(
                Models.box(0.1, -2.54, 0.3, 1, 2, 25.4), 10, new Color(1, 0.7f, 0, 0.4f), "<lid> & \"ä\" \\ \u2028");
    }

    /** A closed torus about the z axis, of so many facets round and across that it has as many vertices. */
    static Mesh torus(int round, int across) {
        double[] positions = new double[3 * round * across];
        int[] triangles = new int[6 * round * across];
        int at = 0;
        for (int i = 0; i < round; i++) {
            double turn = 2 * StrictMath.PI * i / round;
            for (int j = 0; j < across; j++) {
                double lean = 2 * StrictMath.PI * j / across;
                double radius = 20 + 5 * StrictMath.cos(lean);
                int vertex = i * across + j;
                positions[3 * vertex] = radius * StrictMath.cos(turn);
                positions[3 * vertex + 1] = radius * StrictMath.sin(turn);
                positions[3 * vertex + 2] = 5 * StrictMath.sin(lean);
                int right = (i + 1) % round * across + j;
                int up = i * across + (j + 1) % across;
                int both = (i + 1) % round * across + (j + 1) % across;
                for (int corner : new int[] {vertex, right, both, vertex, both, up}) {
                    triangles[at++] = corner;
                }
            }
        }
        return Mesh.of(positions, triangles, new MeshOrigin(new Color(0.8f, 0.8f, 0.8f, 1), "ring", -1));
    }
}
