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
        Ints distinct = new Ints();
        for (int i = 0; i < vertices.size; i++) {
            int v = vertices.items[i];
            if (editor.out(v) >= 0 && !editor.mark(v)) {
                distinct.add(v);
            }
        }
        work.forRange(distinct.size, VertexTest.GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                compute(distinct.items[i]);
            }
        });
    }

    /** Computes the normals of the triangles around a vertex that no smaller one of the changed vertices has. */
    private void compute(int v) {
        int first = editor.out(v);
        int h = first;
        do {
            int b = editor.end(h);
            int c = surface.starts[SurfaceEditor.previous(h)];
            if ((b > v || !editor.isMarked(b)) && (c > v || !editor.isMarked(c))) {
                Normals.update(surface, h / 3);
            }
            h = editor.around(h);
        } while (h != first);
    }
}
