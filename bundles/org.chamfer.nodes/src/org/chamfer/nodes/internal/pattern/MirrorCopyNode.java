package org.chamfer.nodes.internal.pattern;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.Transforms;
import org.chamfer.nodes.internal.csg.Vectors;
import org.chamfer.values.MeshValue;

/** A solid together with its mirror image. */
public final class MirrorCopyNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        double[] normal = Vectors.space(p, "normal", 0);
        if (normal[0] == 0 && normal[1] == 0 && normal[2] == 0) {
            throw new DiagnosticException(Diagnostic.error("node.no-plane", "normal has no direction", null)
                    .withHint("[1, 0, 0] mirrors at the plane between left and right"));
        }
        List<Affine3> places = List.of(Affine3.IDENTITY, Transforms.mirror(normal, p.number("distance")));
        Mesh mesh = inputs.get("mesh", MeshValue.class).mesh();
        return NodeOutputs.of("mesh", new MeshValue(Copies.of(mesh, places, p.text("result"), context)));
    }
}
