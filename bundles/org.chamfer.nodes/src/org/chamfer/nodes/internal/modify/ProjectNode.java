package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;

/** The shadow of a solid, or a cut through it. */
public final class ProjectNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgNode solid = Trees.literal(inputs.get("mesh", MeshValue.class).mesh());
        boolean cut = p.text("mode").equals("cut");
        CsgNode placed = cut ? Trees.moved(solid, Affine3.translation(0, 0, -p.number("z"))) : solid;
        CsgNode tree = Trees.of(new CsgOperation.Projection(cut, 1), placed);
        return NodeOutputs.of("region", new RegionValue(TreeEvaluation.region(tree, context)));
    }
}
