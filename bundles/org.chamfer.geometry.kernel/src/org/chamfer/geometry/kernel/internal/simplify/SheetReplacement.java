package org.chamfer.geometry.kernel.internal.simplify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * Puts other triangles into the place of two sheets, pairs their half-edges with what is around, and gives each fan at the
 * border a vertex of its own.
 */
final class SheetReplacement {
    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final SheetOverlay overlay;

    /** For each edge of the border what is on its other side. */
    private final int[] outer;

    /** For each edge the vertex where it begins. */
    private final int[] starts;

    /** The vertices at each place that nobody uses at the moment. */
    private final Ints[] free;

    /** Half-edges that may begin at another vertex than before, and the place of each. */
    private final Ints changed = new Ints();

    private final Ints placesOfChanged = new Ints();

    SheetReplacement(SurfaceEditor editor, Scope scope, SheetOverlay overlay) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.overlay = overlay;
        int count = overlay.halfEdges.length;
        outer = new int[count];
        starts = new int[count];
        free = new Ints[overlay.places];
        for (int i = 0; i < count; i++) {
            outer[i] = surface.pairs[overlay.halfEdges[i]];
            starts[i] = surface.starts[overlay.halfEdges[i]];
            int place = overlay.from[i];
            if (free[place] == null) {
                free[place] = new Ints(2);
            }
            if (editor.out(starts[i]) >= 0) {
                free[place].add(starts[i]);
                editor.setOut(starts[i], -1);
            }
        }
    }

    /** Replaces the triangles of a sheet. */
    void put(Sheet sheet, SheetOutline outline) {
        int face = surface.face[sheet.triangles.items[0]];
        for (int i = 0; i < sheet.triangles.size; i++) {
            for (int h = 3 * sheet.triangles.items[i]; h < 3 * sheet.triangles.items[i] + 3; h++) {
                editor.setOut(surface.starts[h], -1);
            }
            surface.removeTriangle(sheet.triangles.items[i]);
        }
        Map<Long, Ints> inner = new HashMap<>();
        int[] corners = outline.corners.items;
        boolean[] met = new boolean[outer.length];
        for (int i = 0; i < outline.corners.size; i += 3) {
            int first = 3 * triangle(sheet, i / 3, face);
            for (int k = 0; k < 3; k++) {
                surface.starts[first + k] = starts[corners[i + k]];
            }
            for (int k = 0; k < 3; k++) {
                int from = corners[i + k];
                int to = corners[i + (k + 1) % 3];
                int h = first + k;
                note(h, overlay.from[from]);
                if (outline.next[from] == to && !met[from]) {
                    met[from] = true;
                    join(h, outer[from], from);
                } else {
                    pair(h, from, to, inner);
                }
            }
        }
        for (int i = 0; i < outline.seams.size; i += 2) {
            int edge = outline.seams.items[i];
            join(outer[outline.seams.items[i + 1]], outer[edge], edge);
        }
    }

    private int triangle(Sheet sheet, int index, int face) {
        if (index >= sheet.triangles.size) {
            return surface.addTriangle(-1, -1, -1, face);
        }
        return sheet.triangles.items[index];
    }

    private void pair(int h, int from, int to, Map<Long, Ints> inner) {
        Ints waiting = inner.get((long) to << 32 | from);
        if (waiting != null && !waiting.isEmpty()) {
            surface.pair(h, waiting.pop());
        } else {
            inner.computeIfAbsent((long) from << 32 | to, _ -> new Ints(1)).add(h);
        }
    }

    /** Pairs a half-edge that runs as an edge does with the one beyond that edge. */
    private void join(int h, int beyond, int edge) {
        surface.pair(h, beyond);
        note(beyond, overlay.to[edge]);
        note(SurfaceEditor.next(beyond), overlay.from[edge]);
    }

    private void note(int h, int place) {
        changed.add(h);
        placesOfChanged.add(place);
    }

    /** Joins what borders on what is gone, and numbers the vertices. */
    void finish() {
        for (int i = 0; i < outer.length; i++) {
            int opposite = overlay.opposite[i];
            if (opposite > i && outer[i] != overlay.halfEdges[opposite]) {
                join(outer[opposite], outer[i], i);
            }
        }
        Ints vertices = new Ints();
        BitSet seen = new BitSet();
        for (int i = 0; i < changed.size; i++) {
            int h = changed.items[i];
            if (!seen.get(h)) {
                vertices.add(number(h, free[placesOfChanged.items[i]], seen));
            }
        }
        for (Ints left : free) {
            editor.touched.addAll(left);
        }
        editor.touched.addAll(vertices);
        for (int i = 0; i < changed.size; i++) {
            if (!surface.isRemoved(changed.items[i] / 3)) {
                editor.removePillow(changed.items[i] / 3);
            }
        }
        for (int v : vertices.toArray()) {
            scope.takeIn(v);
            if (editor.out(v) >= 0) {
                editor.separate(v);
            }
        }
    }

    /** Gives all half-edges of a fan one vertex. */
    private int number(int fan, Ints unused, BitSet seen) {
        int h = fan;
        do {
            seen.set(h);
            h = editor.around(h);
        } while (h != fan);
        if (unused.isEmpty()) {
            return editor.splitOff(surface.starts[fan], fan);
        }
        int vertex = unused.pop();
        editor.setOut(vertex, fan);
        do {
            surface.starts[h] = vertex;
            h = editor.around(h);
        } while (h != fan);
        return vertex;
    }
}
