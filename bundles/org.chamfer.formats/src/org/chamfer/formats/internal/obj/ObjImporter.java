package org.chamfer.formats.internal.obj;

import java.io.IOException;
import java.io.InputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.mesh.VertexMerge;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.geometry.Mesh;

/**
 * Reads the vertices and faces of OBJ. Groups and objects are parts; a face has the diffuse colour of its material from
 * a file beside this one, else that of its vertices. Normals, textures, curves and other statements are passed over.
 */
public final class ObjImporter implements Importer<Mesh> {
    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "obj");
        return VertexMerge.ifOpen(new ObjReader(source, new TextLines(source.readAll(in))).read());
    }
}
