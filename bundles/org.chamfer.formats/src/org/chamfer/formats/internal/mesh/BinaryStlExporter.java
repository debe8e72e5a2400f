package org.chamfer.formats.internal.mesh;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.geometry.Mesh;

/** Writes binary STL: an 80-byte header, the number of triangles, 50 bytes for each triangle, little-endian floats. */
public final class BinaryStlExporter implements Exporter<Mesh> {
    /** Must not begin with "solid", which is how readers know the text form. */
    private static final String HEADER = "Chamfer binary STL, millimetres";

    private static final int HEADER_BYTES = 80;
    private static final int TRIANGLE_BYTES = 50;
    private static final int TRIANGLES_AT_ONCE = 1024;

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Float.MAX_VALUE, "Binary STL");
        StlFacets facets = new StlFacets(mesh, value -> (float) value);
        ByteBuffer buffer =
                ByteBuffer.allocate(TRIANGLE_BYTES * TRIANGLES_AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(HEADER.getBytes(StandardCharsets.US_ASCII)).position(HEADER_BYTES);
        buffer.putInt(facets.count());
        flush(buffer, out);
        for (int triangle = 0; triangle < facets.triangleCount(); triangle++) {
            if (facets.isCollapsed(triangle)) {
                continue;
            }
            if (buffer.remaining() < TRIANGLE_BYTES) {
                options.context().checkCancelled();
                flush(buffer, out);
            }
            putTriangle(facets, triangle, buffer);
        }
        flush(buffer, out);
    }

    private static void putTriangle(StlFacets facets, int triangle, ByteBuffer buffer) {
        for (double component : facets.normal(triangle)) {
            buffer.putFloat((float) component);
        }
        for (int corner = 0; corner < 3; corner++) {
            for (int axis = 0; axis < 3; axis++) {
                buffer.putFloat((float) facets.coordinate(triangle, corner, axis));
            }
        }
        buffer.putShort((short) 0);
    }

    private static void flush(ByteBuffer buffer, OutputStream out) throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
