package org.chamfer.nodes.internal.solid;

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

/** A box. */
public final class BoxNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgOperation box =
                new CsgOperation.Cube(p.number("width"), p.number("depth"), p.number("height"), p.flag("center"));
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(Trees.of(box), context)));
    }
}
