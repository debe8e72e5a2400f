package org.chamfer.formats.internal.gltf;

import java.util.stream.IntStream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;

/**
 * Finds the vertices that become the same where coordinates are rounded to the precision of the file.
 *
 * <p>Only the ends of an edge are joined: solids that touch keep vertices of their own. A triangle of which two corners
 * are joined is left out; as its other two edges have become one and the same, its neighbours now meet there, and a
 * closed mesh stays closed.
 */
final class CollapsedEdges {
    private final Mesh mesh;
    private final int[] joined;

    private CollapsedEdges(Mesh mesh) {
        this.mesh = mesh;
        joined = IntStream.range(0, mesh.vertexCount()).toArray();
    }

    /** For each vertex the one that stands for it: itself, or one at the same place. */
    static int[] of(Mesh mesh, WorkContext context) {
        CollapsedEdges edges = new CollapsedEdges(mesh);
        int[] triangles = mesh.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            context.checkCancelled();
            edges.join(triangles[i], triangles[i + 1]);
            edges.join(triangles[i + 1], triangles[i + 2]);
            edges.join(triangles[i + 2], triangles[i]);
        }
        for (int vertex = 0; vertex < edges.joined.length; vertex++) {
            edges.joined[vertex] = edges.find(vertex);
        }
        return edges.joined;
    }

    private void join(int a, int b) {
        if (a != b
                && GltfLayout.coordinate(mesh, a, 0) == GltfLayout.coordinate(mesh, b, 0)
                && GltfLayout.coordinate(mesh, a, 1) == GltfLayout.coordinate(mesh, b, 1)
                && GltfLayout.coordinate(mesh, a, 2) == GltfLayout.coordinate(mesh, b, 2)) {
            int first = find(a);
            int second = find(b);
            joined[Math.max(first, second)] = Math.min(first, second);
        }
    }

    private int find(int vertex) {
        int at = vertex;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }
}
