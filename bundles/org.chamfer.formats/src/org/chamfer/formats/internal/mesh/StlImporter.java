package org.chamfer.formats.internal.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.geometry.Mesh;

/**
 * Reads STL. A file is binary if its size is what its triangle count says, else it is text if it starts with
 * {@code solid}. Equal points become one vertex.
 */
public final class StlImporter implements Importer<Mesh> {
    private static final int HEADER = 84;
    private static final int COUNT_AT = 80;
    private static final int FACET = 50;
    private static final int NORMAL = 12;
    private static final byte[] SOLID = "solid".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "stl");
        byte[] bytes = source.readAll(in);
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        // A text that is shorter than the binary header has no room for a triangle; OpenSCAD refuses it too.
        if (bytes.length >= HEADER) {
            long count = Integer.toUnsignedLong(data.getInt(COUNT_AT));
            if (bytes.length == HEADER + FACET * count) {
                return readBinary(data, (int) count, source);
            }
            if (startsWithSolid(bytes)) {
                return new AsciiStl(source, new TextLines(bytes)).read();
            }
        }
        throw source.failure(0, "STL format not recognized in '" + source.file() + "'.");
    }

    private static boolean startsWithSolid(byte[] bytes) {
        for (int i = 0; i < SOLID.length; i++) {
            if (bytes[i] != SOLID[i]) {
                return false;
            }
        }
        return true;
    }

    private static Mesh readBinary(ByteBuffer data, int count, ImportSource source) throws DiagnosticException {
        PositionIndex positions = new PositionIndex();
        MeshBuilder builder = new MeshBuilder();
        int[] corners = new int[3];
        for (int facet = 0; facet < count; facet++) {
            source.checkCancelled();
            int at = HEADER + FACET * facet + NORMAL;
            for (int corner = 0; corner < 3; corner++, at += 12) {
                float x = data.getFloat(at);
                float y = data.getFloat(at + 4);
                float z = data.getFloat(at + 8);
                if (!Float.isFinite(x) || !Float.isFinite(y) || !Float.isFinite(z)) {
                    throw source.failure(
                            0,
                            "Binary STL '" + source.file() + "' error at byte " + at + ": a coordinate is not finite");
                }
                corners[corner] = positions.of(x, y, z);
            }
            builder.add(corners[0], corners[1], corners[2], null);
        }
        return builder.build(positions.positions());
    }
}
