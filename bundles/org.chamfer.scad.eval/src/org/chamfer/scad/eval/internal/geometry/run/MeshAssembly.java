package org.chamfer.scad.eval.internal.geometry.run;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.scad.eval.internal.geometry.plan.Placement;

/** Moves and names meshes without a kernel. */
final class MeshAssembly {
    private MeshAssembly() {}

    /**
     * A step's result as its consumer sees it.
     *
     * @param keepsParts true if parts that have names already keep them: those of imported geometry
     */
    static Mesh placed(Mesh mesh, Placement placement, boolean keepsParts) {
        if (mesh.isEmpty()) {
            return Mesh.EMPTY;
        }
        Mesh moved = placement.matrix().equals(Affine3.IDENTITY) ? mesh : mesh.transformed(placement.matrix());
        List<MeshRun> runs = moved.runs().stream()
                .map(run -> new MeshRun(
                        run.firstTriangle(), run.triangleCount(), placed(run.origin(), placement, keepsParts)))
                .toList();
        return new Mesh(moved.positions(), moved.triangles(), MeshRun.inOrder(runs));
    }

    /** A mesh that stands for its node alone: without the colours and sources of what it was made of. */
    static Mesh asOwn(Mesh mesh) {
        return Mesh.of(mesh.positions(), mesh.triangles(), new MeshOrigin(null, null, 0));
    }

    private static MeshOrigin placed(MeshOrigin origin, Placement placement, boolean keepsParts) {
        boolean own = placement.part() == null || keepsParts && origin.part() != null;
        return new MeshOrigin(
                placement.color() == null ? origin.color() : placement.color(),
                own ? origin.part() : placement.part(),
                origin.source() < 0 ? -1 : origin.source() + placement.sourceOffset());
    }
}
