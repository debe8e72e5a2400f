package org.chamfer.nodes.internal.combine;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.solid.HalfSpace;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.Vectors;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;

/** The two sides of a solid: a boolean with a box that has a side in the plane. Cut faces get the solid's first colour. */
public final class SplitNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        double[] normal = Vectors.space(p, "normal", 0);
        if (normal[0] == 0 && normal[1] == 0 && normal[2] == 0) {
            throw new DiagnosticException(Diagnostic.error("node.no-plane", "normal has no direction", null)
                    .withHint("[0, 0, 1] splits into what is above and what is below"));
        }
        Mesh mesh = inputs.get("mesh", MeshValue.class).mesh();
        HalfSpace half = new HalfSpace(normal, p.number("distance"));
        if (half.contains(mesh)) {
            return sides(mesh, Mesh.EMPTY);
        }
        if (half.misses(mesh)) {
            return sides(Mesh.EMPTY, mesh);
        }
        MeshOrigin first = mesh.runs().getFirst().origin();
        MeshOrigin cut = new MeshOrigin(first.color(), null, MeshOrigin.UNKNOWN.source());
        List<Mesh> box = List.of(half.box(mesh.bounds(), cut));
        return sides(
                PartwiseOperation.of(new CsgOperation.Intersection(), mesh, box, context),
                PartwiseOperation.of(new CsgOperation.Difference(), mesh, box, context));
    }

    private static NodeOutputs sides(Mesh front, Mesh back) {
        return NodeOutputs.of("front", new MeshValue(front)).and("back", new MeshValue(back));
    }
}
