package org.chamfer.nodes.internal.pattern;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.values.RegionValue;

/** Copies of a plane figure in a row, about the origin, or in a grid. */
public final class PatternRegionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Region region = inputs.get("region", RegionValue.class).region();
        CsgNode copies = Trees.copies(region, PatternPlaces.inPlane(inputs.parameters()));
        return NodeOutputs.of("region", new RegionValue(TreeEvaluation.region(copies, context)));
    }
}
