package org.chamfer.formats.internal.ply;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.color.ColorMaterials;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * Writes PLY, binary and little-endian: positions in double precision, and the colours of faces if there are any. The
 * format has no parts.
 */
public final class PlyExporter implements Exporter<Mesh> {
    /** What viewers show for faces without colour, or the first code below it that no face has. */
    private static final int YELLOW = 0xF9D72C;

    private static final int POSITION = 3 * Double.BYTES;
    private static final int FACE = 1 + 3 * Integer.BYTES + 4;
    private static final int CAPACITY = 1 << 16;

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "PLY");
        Color uncoloured = uncoloured(mesh);
        boolean colored = mesh.runs().stream().anyMatch(run -> run.origin().color() != null);
        out.write(header(mesh, colored, uncoloured).getBytes(StandardCharsets.US_ASCII));
        ByteBuffer buffer = ByteBuffer.allocate(CAPACITY).order(ByteOrder.LITTLE_ENDIAN);
        writePositions(mesh, buffer, out, options.context());
        for (MeshRun run : mesh.runs()) {
            Color color =
                    run.origin().color() == null ? uncoloured : run.origin().color();
            writeFaces(mesh, run, colored ? color : null, buffer, out, options.context());
        }
        flush(buffer, out);
    }

    private static String header(Mesh mesh, boolean colored, Color uncoloured) {
        StringBuilder header = new StringBuilder("ply\nformat binary_little_endian 1.0\n");
        header.append("comment Chamfer model, millimetres\n");
        if (colored && mesh.runs().stream().anyMatch(run -> run.origin().color() == null)) {
            header.append(PlyNames.UNCOLOURED)
                    .append(' ')
                    .append(PlyReader.levels(uncoloured))
                    .append('\n');
        }
        header.append("element vertex ").append(mesh.vertexCount()).append('\n');
        header.append("property double x\nproperty double y\nproperty double z\n");
        header.append("element face ").append(mesh.triangleCount()).append('\n');
        header.append("property list uchar int vertex_indices\n");
        if (colored) {
            header.append("property uchar red\nproperty uchar green\nproperty uchar blue\nproperty uchar alpha\n");
        }
        return header.append("end_header\n").toString();
    }

    /** A colour that no face has. */
    private static Color uncoloured(Mesh mesh) {
        Set<String> used = mesh.runs().stream()
                .map(run -> run.origin().color())
                .filter(color -> color != null)
                .map(PlyReader::levels)
                .collect(Collectors.toSet());
        for (int code = YELLOW; ; code--) {
            Color color = new Color((code >> 16 & 255) / 255f, (code >> 8 & 255) / 255f, (code & 255) / 255f, 1);
            if (code == 0 || !used.contains(PlyReader.levels(color))) {
                return color;
            }
        }
    }

    private static void writePositions(Mesh mesh, ByteBuffer buffer, OutputStream out, WorkContext context)
            throws IOException {
        double[] positions = mesh.positions();
        for (int i = 0; i < positions.length; i += 3) {
            context.checkCancelled();
            reserve(POSITION, buffer, out);
            // Adding zero makes negative zero positive.
            buffer.putDouble(positions[i] + 0.0)
                    .putDouble(positions[i + 1] + 0.0)
                    .putDouble(positions[i + 2] + 0.0);
        }
    }

    private static void writeFaces(
            Mesh mesh, MeshRun run, Color color, ByteBuffer buffer, OutputStream out, WorkContext context)
            throws IOException {
        int[] triangles = mesh.triangles();
        int end = 3 * (run.firstTriangle() + run.triangleCount());
        for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
            context.checkCancelled();
            reserve(FACE, buffer, out);
            buffer.put((byte) 3).putInt(triangles[i]).putInt(triangles[i + 1]).putInt(triangles[i + 2]);
            if (color != null) {
                buffer.put((byte) ColorMaterials.level(color.red())).put((byte) ColorMaterials.level(color.green()));
                buffer.put((byte) ColorMaterials.level(color.blue())).put((byte) ColorMaterials.level(color.alpha()));
            }
        }
    }

    private static void reserve(int bytes, ByteBuffer buffer, OutputStream out) throws IOException {
        if (buffer.remaining() < bytes) {
            flush(buffer, out);
        }
    }

    private static void flush(ByteBuffer buffer, OutputStream out) throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
