package org.chamfer.scad.eval.internal.geometry.input;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/** Source numbers mean something only where they were given: within a file, or within the tree that made a mesh. */
final class SourceNumbers {
    private SourceNumbers() {}

    /** A mesh whose triangles have their colours and parts, but no sources. */
    static Mesh removed(Mesh mesh) {
        if (mesh.runs().stream().allMatch(run -> run.origin().source() == -1)) {
            return mesh;
        }
        return new Mesh(
                mesh.positions(),
                mesh.triangles(),
                mesh.runs().stream()
                        .map(run -> new MeshRun(run.firstTriangle(), run.triangleCount(), removed(run.origin())))
                        .toList());
    }

    /** An origin without source. */
    static MeshOrigin removed(MeshOrigin origin) {
        return new MeshOrigin(origin.color(), origin.part(), -1);
    }
}
