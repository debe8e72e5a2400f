package org.chamfer.geometry.repair;

import java.util.Objects;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.internal.repair.Repairs;

/**
 * A mesh after everything was mended that can be mended in one way only: vertices at the same place are merged, broken and
 * duplicated facets dropped, facets and shells turned round that face the wrong way, plane holes filled. A mesh without
 * defects stays the same, and what can be understood in several ways stays as it is. Colours, parts and sources are kept;
 * facets that fill a hole get those of a neighbour.
 *
 * @param mesh the repaired mesh; the given one if nothing was done
 * @param found what was wrong before, crossings not counted
 * @param left what is still wrong, crossings not counted
 * @param actions what was done
 */
public record MeshRepair(Mesh mesh, MeshDefects found, MeshDefects left, RepairActions actions) {
    /** Vertices at most so far from each other, relative to the diagonal, become one if that closes the mesh. */
    private static final double[] TOLERANCES = {0, 1e-7, 1e-6, 1e-5};

    public MeshRepair {
        Objects.requireNonNull(mesh, "mesh");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(actions, "actions");
    }

    /**
     * Repairs a mesh. Equal meshes give equal results.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static MeshRepair of(Mesh mesh, WorkContext work) {
        MeshDefects found = MeshDefects.of(mesh, work);
        if (!found.isRepairable()) {
            return new MeshRepair(mesh, found, found, RepairActions.NONE);
        }
        Repairs best = null;
        for (double tolerance : TOLERANCES) {
            int fewest = best == null ? -1 : best.actions().mergedVertices();
            Repairs attempt = new Repairs(mesh, tolerance * mesh.bounds().diagonal(), fewest, work);
            if (best == null || attempt.isClosed()) {
                best = attempt;
            }
            if (best.isClosed()) {
                break;
            }
        }
        Mesh repaired = Objects.requireNonNull(best).result();
        return new MeshRepair(
                repaired, found, repaired == mesh ? found : MeshDefects.of(repaired, work), best.actions());
    }
}
