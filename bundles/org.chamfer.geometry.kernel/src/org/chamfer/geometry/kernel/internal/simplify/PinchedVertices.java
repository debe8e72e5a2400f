package org.chamfer.geometry.kernel.internal.simplify;

import java.util.BitSet;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Gives each fan of triangles a vertex of its own.
 *
 * <p>Precondition: all half-edges are paired. Postcondition: the triangles of each vertex within the scope form one
 * closed fan. No position changes.
 */
final class PinchedVertices {
    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final int[] uses;

    /**
     * Prepares.
     *
     * @param uses how many half-edges start at each vertex
     */
    PinchedVertices(SurfaceEditor editor, int[] uses) {
        this.editor = editor;
        this.uses = uses;
        surface = editor.surface;
    }

    /** How many half-edges start at each vertex. */
    static int[] uses(MutableSurface surface) {
        int[] uses = new int[surface.vertexCount];
        int halfEdges = 3 * surface.triangleCount;
        for (int h = 0; h < halfEdges; h++) {
            if (surface.starts[h] >= 0) {
                uses[surface.starts[h]]++;
            }
        }
        return uses;
    }

    /** Splits the pinched vertices of a scope. */
    void split(Scope scope, Work work) {
        int halfEdges = 3 * surface.triangleCount;
        BitSet pinched = new BitSet();
        BitSet seen = new BitSet();
        VertexTest isPinched = v -> uses[v] > 0 && fanSize(v) < uses[v];
        Ints candidates = isPinched.among(scope.vertices, work);
        for (int i = 0; i < candidates.size; i++) {
            int v = candidates.items[i];
            pinched.set(v);
            mark(editor.out(v), seen);
        }
        for (int h = 0; h < halfEdges && !pinched.isEmpty(); h++) {
            int v = surface.starts[h];
            if (v >= 0 && pinched.get(v) && !seen.get(h)) {
                mark(h, seen);
                editor.splitOff(v, h);
            }
        }
    }

    private int fanSize(int v) {
        int first = editor.out(v);
        int h = first;
        int size = 0;
        do {
            size++;
            h = editor.around(h);
        } while (h != first);
        return size;
    }

    private void mark(int first, BitSet seen) {
        int h = first;
        do {
            seen.set(h);
            h = editor.around(h);
        } while (h != first);
    }
}
