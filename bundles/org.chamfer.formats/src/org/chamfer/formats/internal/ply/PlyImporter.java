package org.chamfer.formats.internal.ply;

import java.io.IOException;
import java.io.InputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.mesh.VertexMerge;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Mesh;

/**
 * Reads PLY (Stanford polygon file format 1.0), as text or binary in either byte order. Faces with any number of
 * corners and strips of triangles become triangles; a face has its own colour, else the one of most of its vertices.
 */
public final class PlyImporter implements Importer<Mesh> {
    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "ply");
        return VertexMerge.ifOpen(new PlyReader(source, source.readAll(in)).read());
    }
}
