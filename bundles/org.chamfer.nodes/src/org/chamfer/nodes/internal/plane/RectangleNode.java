package org.chamfer.nodes.internal.plane;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.RegionValue;

/** A rectangle, whose corners may be round. */
public final class RectangleNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        double width = p.number("width");
        double depth = p.number("depth");
        double rounding = p.number("rounding");
        if (2 * rounding > Math.min(width, depth)) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.rounding-too-large",
                            "corners of radius " + rounding + " do not fit " + width + " x " + depth,
                            null)
                    .withHint("rounding is half the shorter side at most"));
        }
        double left = p.flag("center") ? -width / 2 : 0;
        double front = p.flag("center") ? -depth / 2 : 0;
        Region region = RoundedRectangle.of(left, front, width, depth, rounding, p.integer("segments"));
        return NodeOutputs.of("region", new RegionValue(region));
    }
}
