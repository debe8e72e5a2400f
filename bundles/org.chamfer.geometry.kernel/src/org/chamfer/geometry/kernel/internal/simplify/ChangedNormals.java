package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Normals;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/** Remembers where triangles change and computes their normals anew, if the surface has normals. */
final class ChangedNormals {
    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Ints vertices = new Ints();
    private final Ints starts = new Ints();
    private final Ints triangles = new Ints();

    ChangedNormals(SurfaceEditor editor) {
        this.editor = editor;
        surface = editor.surface;
    }

    /** Notes vertices whose triangles have changed. */
    void note(Ints touched) {
        if (surface.normals != null) {
            vertices.addAll(touched);
        }
    }

    /** Computes what is out of date. */
    void compute(Work work) {
        editor.newMarks();
        for (int i = 0; i < vertices.size; i++) {
            int v = vertices.items[i];
            if (editor.out(v) >= 0 && !editor.mark(v)) {
                collect(v);
            }
        }
        double[] computed = Normals.of(surface.positions, starts.items, triangles.size, work);
        for (int i = 0; i < triangles.size; i++) {
            System.arraycopy(computed, 3 * i, surface.normals, 3 * triangles.items[i], 3);
        }
    }

    /** Adds the triangles around a vertex. */
    private void collect(int v) {
        int first = editor.out(v);
        int h = first;
        do {
            int b = editor.end(h);
            int c = surface.starts[SurfaceEditor.previous(h)];
            triangles.add(h / 3);
            starts.add(v, b);
            starts.add(c);
            h = editor.around(h);
        } while (h != first);
    }
}
