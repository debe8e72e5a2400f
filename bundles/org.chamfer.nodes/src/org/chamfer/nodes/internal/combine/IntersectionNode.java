package org.chamfer.nodes.internal.combine;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;

/** What is in all solids. Parts of the first solid stay parts. */
public final class IntersectionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        List<Mesh> solids = Meshes.at("solids", inputs);
        Mesh common = solids.isEmpty()
                ? Mesh.EMPTY
                : PartwiseOperation.of(
                        new CsgOperation.Intersection(), solids.getFirst(), solids.subList(1, solids.size()), context);
        return NodeOutputs.of("mesh", new MeshValue(common));
    }
}
