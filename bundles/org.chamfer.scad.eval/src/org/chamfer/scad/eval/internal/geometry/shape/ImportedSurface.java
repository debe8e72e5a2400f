package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.geometry.repair.MeshRepair;

/** Looks what is wrong with the surface from a file, and mends what can be mended in one way only. */
public final class ImportedSurface {
    /** Crossings are looked for in surfaces up to this size: it takes longer than all else. */
    private static final int MOST_TRIANGLES = 100_000;

    private static final int MOST_CROSSINGS = 1000;

    private ImportedSurface() {}

    /**
     * The surface, with what there is to say about it in one sentence. One that bounds nothing after all can be shown and
     * written, but not combined with solids.
     *
     * @param file the name of the file for messages
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static Shape of(Mesh mesh, String file, WorkContext work) {
        MeshRepair repair = MeshRepair.of(mesh, work);
        return of(
                repair,
                mesh.triangleCount() > MOST_TRIANGLES
                        ? repair.found()
                        : repair.found().withCrossingsOf(mesh, MOST_CROSSINGS, work),
                mesh,
                file);
    }

    /**
     * A surface that was computed, and not read: one that is closed and turned outwards is taken as it is, without the long
     * search for crossings and for shells that are turned round within others. Any other is looked at as {@link #of} does.
     *
     * @param name what messages call it
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static Shape computed(Mesh mesh, String name, WorkContext work) {
        if (isSound(mesh)) {
            return new Shape(mesh);
        }
        MeshRepair repair = MeshRepair.of(mesh, work);
        return of(repair, repair.found(), mesh, name);
    }

    private static boolean isSound(Mesh mesh) {
        int[] corners = mesh.triangles();
        for (int i = 0; i < corners.length; i += 3) {
            if (corners[i] == corners[i + 1] || corners[i + 1] == corners[i + 2] || corners[i + 2] == corners[i]) {
                return false;
            }
        }
        MeshFacts facts = MeshFacts.of(mesh);
        return facts.closed() && facts.volume() >= 0;
    }

    private static Shape of(MeshRepair repair, MeshDefects found, Mesh mesh, String name) {
        boolean closed = repair.left().isClosed();
        if (closed && !repair.actions().any() && found.crossings() <= 0) {
            return new Shape(mesh);
        }
        List<String> parts = new ArrayList<>();
        parts.add(name + ": " + String.join(", ", found.describe()));
        if (repair.actions().any()) {
            parts.add(String.join(", ", repair.actions().describe()));
        }
        if (!closed) {
            parts.add("the surface bounds no solid and cannot be combined with others");
        } else if (found.crossings() > 0) {
            parts.add("the result may not be what you expect");
        }
        return new Shape(
                repair.mesh(),
                List.of(new Shape.Notice(Severity.WARNING, code(closed, repair), String.join("; ", parts))));
    }

    private static String code(boolean closed, MeshRepair repair) {
        if (!closed) {
            return "geometry.import-open";
        }
        return repair.actions().any() ? "geometry.import-repaired" : "geometry.import-crossing";
    }
}
