package org.chamfer.formats.internal.mesh;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.geometry.Mesh;

/** Writes STL as text, with all digits of the coordinates. */
public final class AsciiStlExporter implements Exporter<Mesh> {
    private static final String NAME = "Chamfer_model";

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "ASCII STL");
        StlFacets facets = new StlFacets(mesh, value -> value);
        TextOutput text = new TextOutput(out);
        text.text("solid ").text(NAME).line();
        for (int triangle = 0; triangle < facets.triangleCount(); triangle++) {
            options.context().checkCancelled();
            if (!facets.isCollapsed(triangle)) {
                writeTriangle(facets, triangle, text);
            }
        }
        text.text("endsolid ").text(NAME).line().flush();
    }

    private static void writeTriangle(StlFacets facets, int triangle, TextOutput text) throws IOException {
        text.text("  facet normal");
        for (double component : facets.normal(triangle)) {
            text.text(" ").number((float) component);
        }
        text.line().text("    outer loop").line();
        for (int corner = 0; corner < 3; corner++) {
            text.text("      vertex");
            for (int axis = 0; axis < 3; axis++) {
                text.text(" ").number(facets.coordinate(triangle, corner, axis));
            }
            text.line();
        }
        text.text("    endloop").line().text("  endfacet").line();
    }
}
