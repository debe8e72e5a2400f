package org.chamfer.nodes.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/**
 * Finds the vertices that have to stay: where more than two triangles meet in an edge, where a surface touches itself in a
 * point, and where triangles of different colours or parts meet.
 */
final class FixedVertices {
    private final Surface surface;
    private final MeshOrigin[] origins;
    private final boolean[] fixed;

    private FixedVertices(Mesh mesh, Surface surface) {
        this.surface = surface;
        fixed = new boolean[mesh.vertexCount()];
        origins = new MeshOrigin[mesh.triangleCount()];
        for (MeshRun run : mesh.runs()) {
            // Where code made a triangle is nothing that is seen.
            MeshOrigin look = new MeshOrigin(run.origin().color(), run.origin().part(), -1);
            Arrays.fill(origins, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), look);
        }
    }

    /** True for each vertex that has to stay. */
    static boolean[] of(Mesh mesh, Surface surface) {
        FixedVertices search = new FixedVertices(mesh, surface);
        for (int vertex = 0; vertex < search.fixed.length; vertex++) {
            search.fixed[vertex] = surface.isUsed(vertex) && !search.isSmooth(vertex);
        }
        return search.fixed;
    }

    /** True if the triangles around a vertex are one ring of one origin. */
    private boolean isSmooth(int vertex) {
        int degree = surface.degree(vertex);
        int first = surface.triangle(vertex, 0);
        int start = following(first, vertex, 1);
        int at = start;
        int triangle = first;
        for (int i = 0; i < degree; i++) {
            if (!origins[triangle].equals(origins[first])) {
                return false;
            }
            at = following(triangle, vertex, 2);
            triangle = only(vertex, at);
            if (triangle < 0) {
                return false;
            }
            if (at == start) {
                return i == degree - 1;
            }
        }
        return false;
    }

    /** The corner of a triangle that comes so many places behind a vertex. */
    private int following(int triangle, int vertex, int places) {
        int at = surface.corner(triangle, 0) == vertex ? 0 : surface.corner(triangle, 1) == vertex ? 1 : 2;
        return surface.corner(triangle, (at + places) % 3);
    }

    /** The triangle around a vertex in which a neighbour follows, -1 if there is not exactly one. */
    private int only(int vertex, int neighbour) {
        int found = -1;
        for (int i = 0; i < surface.degree(vertex); i++) {
            int triangle = surface.triangle(vertex, i);
            if (following(triangle, vertex, 1) == neighbour) {
                if (found >= 0) {
                    return -1;
                }
                found = triangle;
            }
        }
        return found;
    }
}
