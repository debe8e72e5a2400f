package org.chamfer.nodes.internal.combine;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;

/** The convex hull of all solids. */
public final class HullNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        List<Mesh> solids = Meshes.at("solids", inputs);
        CsgNode tree = Trees.of(new CsgOperation.Hull(), Trees.meshes(solids));
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(tree, context)));
    }
}
