package org.chamfer.nodes.internal.pattern;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.nodes.internal.part.Assembly;

/** Copies of a solid. */
final class Copies {
    private static final long MOST_TRIANGLES = 100_000_000;

    private Copies() {}

    /**
     * Makes copies.
     *
     * @param result {@code united} for one solid, {@code parts} for parts that differ in their names
     * @throws DiagnosticException if they cannot be united, or are too many
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    static Mesh of(Mesh mesh, List<Affine3> places, String result, NodeContext context) throws DiagnosticException {
        long triangles = (long) mesh.triangleCount() * places.size();
        if (triangles > MOST_TRIANGLES) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.too-many-triangles",
                            places.size() + " copies of " + mesh.triangleCount() + " triangles are more than "
                                    + MOST_TRIANGLES + " triangles",
                            null)
                    .withHint("simplify the solid, or make fewer copies"));
        }
        return result.equals("parts")
                ? Assembly.of(places.stream().map(mesh::transformed).toList(), List.of())
                : TreeEvaluation.mesh(Trees.copies(mesh, places), context);
    }
}
