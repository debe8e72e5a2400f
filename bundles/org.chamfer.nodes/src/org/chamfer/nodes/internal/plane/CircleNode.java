package org.chamfer.nodes.internal.plane;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.RegionValue;

/** A disc about the origin, or a regular polygon. */
public final class CircleNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgOperation circle = new CsgOperation.Circle(p.number("radius"), Trees.facets(p.integer("segments")));
        return NodeOutputs.of("region", new RegionValue(TreeEvaluation.region(Trees.of(circle), context)));
    }
}
