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

/** A ball about the origin. */
public final class SphereNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgOperation ball = new CsgOperation.Sphere(p.number("radius"), Trees.facets(p.integer("segments")));
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(Trees.of(ball), context)));
    }
}
