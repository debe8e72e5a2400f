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
import org.chamfer.values.RegionValue;

/** Grows or shrinks a plane figure. */
public final class OffsetNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgNode figure = Trees.literal(inputs.get("region", RegionValue.class).region());
        String corners = p.text("corners");
        CsgNode tree = Trees.of(
                new CsgOperation.Offset(
                        corners.equals("round"),
                        p.number("distance"),
                        corners.equals("chamfer"),
                        Trees.facets(p.integer("segments"))),
                figure);
        return NodeOutputs.of("region", new RegionValue(TreeEvaluation.region(tree, context)));
    }
}
