package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import java.io.InputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.mesh.VertexMerge;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Mesh;

/**
 * Reads glTF 2.0, binary or as JSON with buffers in it or beside it. Metres become millimetres whatever the options say
 * of units, because the format has no other; what points up along y points up along z. Every node with a mesh is a part
 * with its name, a material's base colour the colour of its triangles. Points, lines, pictures, skins, morph targets,
 * cameras and animations are passed over.
 */
public final class GltfImporter implements Importer<Mesh> {
    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "gltf");
        GltfContainer file = GltfContainer.of(source.readAll(in), source);
        GltfDocument document = GltfReader.read(file, source);
        GltfBuffers buffers = new GltfBuffers(file, document.buffers(), source);
        GltfModel model = new GltfModel(document, buffers, source);
        new GltfScene(document, model, source).place();
        Mesh mesh = model.build();
        if (mesh.isEmpty()) {
            source.report(Severity.WARNING, 0, "glTF: there are no triangles in '" + source.file() + "'");
        }
        return VertexMerge.ifOpen(mesh);
    }
}
