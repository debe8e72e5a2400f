package org.chamfer.render.internal;

import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.RenderSettings;

/** Draws the shaded faces of solids and their sharp edges. */
final class MeshPainter {
    private static final int PART = 1 << 14;
    private static final double EDGE_BRIGHTNESS = 0.3;
    private static final double EDGE_WIDTH = 1.1;
    private static final double EDGE_RAISE = 1.5;

    private final ViewTransform transform;
    private final FacePainter faces;
    private final LinePainter lines;
    private final ColorScheme scheme;
    private final double edgeAngle;
    private final Workers workers;

    MeshPainter(
            ViewTransform transform, FacePainter faces, LinePainter lines, RenderSettings settings, Workers workers) {
        this.transform = transform;
        this.faces = faces;
        this.lines = lines;
        this.scheme = settings.scheme();
        this.edgeAngle = settings.edgeAngle();
        this.workers = workers;
    }

    /**
     * Draws a solid.
     *
     * @param usual the colour of triangles without one, {@code null} for the scheme's
     * @param edges true to draw its sharp edges
     */
    void draw(Mesh mesh, Color usual, boolean edges) {
        double[] view = new double[mesh.positions().length];
        workers.runRanges(
                mesh.vertexCount(), PART, (first, end) -> transform.toView(mesh.positions(), view, first, end));
        int[] argb = new int[mesh.triangleCount()];
        float[] normals = new float[edges ? 3 * argb.length : 0];
        for (MeshRun run : mesh.runs()) {
            Color own = run.origin().color();
            Color color = own == null ? usual : own;
            int front = color == null ? 0xff000000 | scheme.front() : Shading.argb(color);
            int back = color == null ? 0xff000000 | scheme.back() : front;
            int start = run.firstTriangle();
            workers.runRanges(
                    run.triangleCount(),
                    PART,
                    (first, end) ->
                            shade(view, mesh.triangles(), start + first, start + end, front, back, argb, normals));
        }
        faces.draw(view, mesh.triangles(), argb);
        if (edges) {
            drawEdges(mesh, usual, view, normals);
        }
    }

    private void drawEdges(Mesh mesh, Color usual, double[] view, float[] normals) {
        int[] triangles = mesh.triangles();
        List<MeshRun> runs = mesh.runs();
        int[] corners = new FeatureEdges(triangles, mesh.vertexCount(), normals, edgeAngle).corners();
        int[] runOf = new int[mesh.triangleCount()];
        int[] edgeColors = new int[runs.size()];
        for (int i = 0; i < edgeColors.length; i++) {
            MeshRun run = runs.get(i);
            Color own = run.origin().color();
            Color color = own == null ? usual : own;
            int face = color == null ? 0xff000000 | scheme.front() : Shading.argb(color);
            // The edges of a clear solid show its shape; those of one that cannot be seen do not exist.
            edgeColors[i] = face >>> 24 == 0 ? 0 : 0xff000000 | edgeColor(face, color == null);
            Arrays.fill(runOf, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), i);
        }
        for (int corner : corners) {
            int color = edgeColors[runOf[corner / 3]];
            if (color != 0) {
                int end = triangles[FeatureEdges.next(corner)];
                lines.draw(view, triangles[corner], end, color, EDGE_WIDTH, EDGE_RAISE);
            }
        }
    }

    private int edgeColor(int face, boolean usual) {
        return usual && scheme.edge() != ColorScheme.DARKER ? scheme.edge() : Shading.lit(face, EDGE_BRIGHTNESS);
    }

    private void shade(
            double[] view, int[] triangles, int first, int end, int front, int back, int[] argb, float[] normals) {
        for (int i = first; i < end; i++) {
            int a = 3 * triangles[3 * i];
            int b = 3 * triangles[3 * i + 1];
            int c = 3 * triangles[3 * i + 2];
            double ux = view[b] - view[a];
            double uy = view[b + 1] - view[a + 1];
            double uz = view[a + 2] - view[b + 2];
            double vx = view[c] - view[a];
            double vy = view[c + 1] - view[a + 1];
            double vz = view[a + 2] - view[c + 2];
            double x = uy * vz - uz * vy;
            double y = uz * vx - ux * vz;
            double z = ux * vy - uy * vx;
            double length = Math.sqrt(x * x + y * y + z * z);
            if (!(length > 0)) {
                continue;
            }
            x /= length;
            y /= length;
            z /= length;
            boolean facing = transform.isPerspective() ? x * view[a] + y * view[a + 1] - z * view[a + 2] < 0 : z > 0;
            argb[i] = Shading.lit(facing ? front : back, Shading.brightness(x, y, z));
            if (normals.length > 0) {
                normals[3 * i] = (float) x;
                normals[3 * i + 1] = (float) y;
                normals[3 * i + 2] = (float) z;
            }
        }
    }
}
