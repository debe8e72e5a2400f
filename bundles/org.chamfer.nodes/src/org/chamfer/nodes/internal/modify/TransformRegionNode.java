package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.RegionValue;

/** Moves, turns, scales and mirrors a plane figure. */
public final class TransformRegionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Region region = inputs.get("region", RegionValue.class).region();
        return NodeOutputs.of("region", new RegionValue(region.transformed(Placement.inPlane(inputs.parameters()))));
    }
}
