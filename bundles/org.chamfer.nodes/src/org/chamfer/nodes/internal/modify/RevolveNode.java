package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.DiagnosticException;
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

/** Turns a plane figure about the axis that its y axis becomes. */
public final class RevolveNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgNode figure = Trees.literal(inputs.get("region", RegionValue.class).region());
        CsgNode tree = Trees.of(
                new CsgOperation.RotateExtrude(p.number("angle"), 0, 1, Trees.facets(p.integer("segments"))), figure);
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(tree, context)));
    }
}
