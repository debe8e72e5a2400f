package org.chamfer.nodes.internal.modify;

import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.simplify.RegionSimplification;
import org.chamfer.values.RegionValue;

/** Takes away points that the shape of a plane figure does not need. */
public final class SimplifyRegionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        Region region = inputs.get("region", RegionValue.class).region();
        Region simple = RegionSimplification.of(region, inputs.parameters().number("tolerance"), context);
        return NodeOutputs.of("region", new RegionValue(simple));
    }
}
