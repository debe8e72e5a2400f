package org.chamfer.formats.internal.threemf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.formats.internal.zip.StoredZip;
import org.chamfer.geometry.Mesh;

/**
 * Writes 3MF in millimetres: an object for each named part, colours as base materials, metadata. Takes OpenSCAD's
 * settings {@code export-3mf/...}. The archive is not compressed, and has no dates.
 */
public final class ThreeMfExporter implements Exporter<Mesh> {
    private static final String CONTENT_TYPES = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/>
        </Types>
        """;
    private static final String RELATIONSHIPS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Target="/%s" Id="model" Type="%s"/>
        </Relationships>
        """.formatted(ThreeMfNames.MODEL, ThreeMfNames.MODEL_RELATIONSHIP);

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "3MF");
        ThreeMfSettings settings = ThreeMfSettings.of(options.settings());
        StoredZip zip = new StoredZip(out);
        zip.add("[Content_Types].xml", text -> text.write(CONTENT_TYPES.getBytes(StandardCharsets.UTF_8)));
        zip.add(ThreeMfNames.RELATIONSHIPS, text -> text.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8)));
        ThreeMfModelWriter model = new ThreeMfModelWriter(mesh, settings, options.context());
        zip.add(ThreeMfNames.MODEL, model::write);
        zip.finish();
    }
}
