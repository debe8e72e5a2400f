package org.chamfer.formats.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** Writes Wavefront OBJ: vertices and faces, named parts as groups. Colours would need a second file and are left out. */
public final class ObjExporter implements Exporter<Mesh> {
    /** The group that the format defines for faces without name. */
    private static final String UNNAMED = "default";

    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "OBJ");
        TextOutput text = new TextOutput(out);
        text.text("# Chamfer model, millimetres").line();
        double[] positions = mesh.positions();
        for (int i = 0; i < positions.length; i += 3) {
            options.context().checkCancelled();
            text.text("v ").number(positions[i]).text(" ").number(positions[i + 1]);
            text.text(" ").number(positions[i + 2]).line();
        }
        int[] triangles = mesh.triangles();
        String part = null;
        for (MeshRun run : mesh.runs()) {
            if (!Objects.equals(run.origin().part(), part)) {
                part = run.origin().part();
                text.text("g ").text(groupName(part)).line();
            }
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                options.context().checkCancelled();
                text.text("f ").integer(triangles[i] + 1).text(" ").integer(triangles[i + 1] + 1);
                text.text(" ").integer(triangles[i + 2] + 1).line();
            }
        }
        text.flush();
    }

    /** Names end at white space in OBJ, so it is replaced. */
    private static String groupName(String part) {
        return part == null || part.isBlank() ? UNNAMED : part.strip().replaceAll("[\\s\\p{Cntrl}]+", "_");
    }
}
