package org.chamfer.formats.internal.gltf;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** Numbers the vertices that a part uses in the order of their first use, one part after the other. */
final class PartNumbering {
    private final Mesh mesh;
    private final WorkContext context;
    private final int[] joined;
    /** For each vertex of the model the last part that used it, and its number there. */
    private final int[] user;

    private final int[] number;
    private final int[] vertices;
    private int part;
    private int count;

    PartNumbering(Mesh mesh, WorkContext context) {
        this.mesh = mesh;
        this.context = context;
        joined = CollapsedEdges.of(mesh, context);
        user = new int[mesh.vertexCount()];
        number = new int[mesh.vertexCount()];
        vertices = new int[mesh.vertexCount()];
    }

    /** Starts a part. */
    void begin() {
        part++;
        count = 0;
    }

    /** The corners of the triangles that do not vanish when coordinates are rounded, as vertices of the part. */
    int[] corners(List<MeshRun> runs) {
        int triangles = runs.stream().mapToInt(MeshRun::triangleCount).sum();
        int[] corners = new int[3 * triangles];
        int at = 0;
        int[] all = mesh.triangles();
        for (MeshRun run : runs) {
            context.checkCancelled();
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                int a = joined[all[i]];
                int b = joined[all[i + 1]];
                int c = joined[all[i + 2]];
                if (a != b && b != c && c != a) {
                    corners[at++] = numberOf(a);
                    corners[at++] = numberOf(b);
                    corners[at++] = numberOf(c);
                }
            }
        }
        return at == corners.length ? corners : Arrays.copyOf(corners, at);
    }

    /** For each vertex of the part, which one of the model it is. */
    int[] vertices() {
        return Arrays.copyOf(vertices, count);
    }

    private int numberOf(int vertex) {
        if (user[vertex] != part) {
            user[vertex] = part;
            number[vertex] = count;
            vertices[count++] = vertex;
        }
        return number[vertex];
    }
}
