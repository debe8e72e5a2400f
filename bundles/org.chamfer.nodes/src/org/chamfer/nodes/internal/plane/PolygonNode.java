package org.chamfer.nodes.internal.plane;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.nodes.internal.plane.PointText.Outline;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.RegionValue;

/** A figure with given corners; where contours lie within each other, they are holes by the even-odd rule. */
public final class PolygonNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Outline outline = PointText.read(inputs.parameters().text("points"));
        CsgOperation polygon = new CsgOperation.Polygon(outline.points(), outline.paths(), 1);
        return NodeOutputs.of("region", new RegionValue(TreeEvaluation.region(Trees.of(polygon), context)));
    }
}
