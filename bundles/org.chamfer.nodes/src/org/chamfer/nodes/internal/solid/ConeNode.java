package org.chamfer.nodes.internal.solid;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;

/** A cone along z, or a frustum. */
public final class ConeNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        double bottom = p.number("bottom_radius");
        double top = p.number("top_radius");
        if (bottom == 0 && top == 0) {
            throw new DiagnosticException(Diagnostic.error("node.cone-without-size", "both radii are 0", null)
                    .withHint("set bottom_radius or top_radius"));
        }
        CsgOperation cone = new CsgOperation.Cylinder(
                p.number("height"), bottom, top, p.flag("center"), Trees.facets(p.integer("segments")));
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(Trees.of(cone), context)));
    }
}
