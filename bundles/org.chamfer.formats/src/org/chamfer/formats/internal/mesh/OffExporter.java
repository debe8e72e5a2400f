package org.chamfer.formats.internal.mesh;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** Writes OFF. Faces that have a colour end in its red, green and blue from 0 to 255, and alpha if it is not solid. */
public final class OffExporter implements Exporter<Mesh> {
    private static final int SOLID = 255;

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "OFF");
        TextOutput text = new TextOutput(out);
        text.text("OFF ").integer(mesh.vertexCount()).text(" ");
        text.integer(mesh.triangleCount()).text(" 0").line();
        double[] positions = mesh.positions();
        for (int i = 0; i < positions.length; i += 3) {
            options.context().checkCancelled();
            text.number(positions[i]).text(" ").number(positions[i + 1]);
            text.text(" ").number(positions[i + 2]).line();
        }
        int[] triangles = mesh.triangles();
        for (MeshRun run : mesh.runs()) {
            String color = colorSuffix(run.origin().color());
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                options.context().checkCancelled();
                text.text("3 ").integer(triangles[i]).text(" ").integer(triangles[i + 1]);
                text.text(" ").integer(triangles[i + 2]).text(color).line();
            }
        }
        text.flush();
    }

    private static String colorSuffix(Color color) {
        if (color == null) {
            return "";
        }
        String rgb = " " + level(color.red()) + " " + level(color.green()) + " " + level(color.blue());
        int alpha = level(color.alpha());
        return alpha == SOLID ? rgb : rgb + " " + alpha;
    }

    private static int level(float part) {
        return Math.clamp(Math.round(part * SOLID), 0, SOLID);
    }
}
