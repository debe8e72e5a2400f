package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.geometry.Mesh;

/**
 * Writes binary glTF 2.0: a node and a mesh for each named part, a material for each colour.
 *
 * <p>The unit of glTF is the metre, and y points up. Vertices are turned but stay in millimetres; the root node makes
 * metres of them. So 25.4 mm is the number nearest to 25.4, and comes back as such. There are no normals: the
 * specification demands that viewers shade such meshes flat, as the facets of a model are, and neighbours share their
 * vertices, so that the surface is closed for every reader.
 */
public final class GlbExporter implements Exporter<Mesh> {
    private static final int AT_ONCE = 1 << 16;
    private static final long LARGEST = 0xFFFF_FFFFL;

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Float.MAX_VALUE, "GLB");
        List<GltfPart> parts = GltfPart.of(mesh, options.context());
        GltfLayout layout = GltfLayout.of(parts);
        byte[] json = new GltfModelJson(mesh, parts, layout).toJson().toString().getBytes(StandardCharsets.UTF_8);
        long jsonLength = Glb.padded(json.length);
        long binaryLength = layout.total() == 0 ? 0 : Glb.CHUNK_HEADER + layout.total();
        long length = Glb.HEADER + Glb.CHUNK_HEADER + jsonLength + binaryLength;
        if (length > LARGEST) {
            throw new DiagnosticException(
                    Diagnostic.error("formats.file-size", "GLB cannot hold more than " + LARGEST + " bytes", null));
        }
        Words words = new Words(out, options.context());
        words.put(Glb.MAGIC).put(Glb.VERSION).put((int) length);
        words.put((int) jsonLength).put(Glb.JSON_CHUNK).flush();
        out.write(json);
        byte[] padding = new byte[(int) (jsonLength - json.length)];
        Arrays.fill(padding, (byte) ' ');
        out.write(padding);
        if (layout.total() > 0) {
            words.put((int) layout.total()).put(Glb.BINARY_CHUNK);
            writeVertices(mesh, parts, words);
            writeCorners(parts, words);
            words.flush();
        }
    }

    private static void writeVertices(Mesh mesh, List<GltfPart> parts, Words words) throws IOException {
        for (GltfPart part : parts) {
            for (int vertex : part.vertices()) {
                for (int axis = 0; axis < 3; axis++) {
                    words.put(Float.floatToIntBits(GltfLayout.coordinate(mesh, vertex, axis)));
                }
            }
        }
    }

    private static void writeCorners(List<GltfPart> parts, Words words) throws IOException {
        for (GltfPart part : parts) {
            boolean isShort = GltfLayout.cornerType(part) == ComponentType.UNSIGNED_SHORT;
            for (GltfPart.Surface surface : part.surfaces()) {
                int[] corners = surface.corners();
                if (isShort) {
                    for (int i = 0; i < corners.length; i += 2) {
                        int second = i + 1 < corners.length ? corners[i + 1] : 0;
                        words.put(second << Short.SIZE | corners[i]);
                    }
                } else {
                    for (int corner : corners) {
                        words.put(corner);
                    }
                }
            }
        }
    }

    /** Writes little-endian words of four bytes. */
    private static final class Words {
        private final OutputStream out;
        private final WorkContext context;
        private final ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);

        Words(OutputStream out, WorkContext context) {
            this.out = out;
            this.context = context;
        }

        Words put(int word) throws IOException {
            if (!buffer.hasRemaining()) {
                context.checkCancelled();
                flush();
            }
            buffer.putInt(word);
            return this;
        }

        void flush() throws IOException {
            out.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
    }
}
