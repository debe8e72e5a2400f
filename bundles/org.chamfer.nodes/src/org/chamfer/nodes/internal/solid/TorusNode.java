package org.chamfer.nodes.internal.solid;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;

/** A ring about the z axis. */
public final class TorusNode implements NodeFunction {
    private static final double FULL_TURN = 360;

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        double radius = p.number("radius");
        double tube = p.number("tube_radius");
        if (tube > radius) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.torus-closed", "tube_radius is greater than radius: " + tube + " > " + radius, null)
                    .withHint("radius is measured from the axis to the middle of the tube"));
        }
        CsgNode circle = Trees.of(new CsgOperation.Circle(tube, Trees.facets(p.integer("tube_segments"))));
        CsgNode ring = Trees.of(
                new CsgOperation.RotateExtrude(FULL_TURN, 0, 1, Trees.facets(p.integer("segments"))),
                Trees.moved(circle, Affine3.translation(radius, 0, 0)));
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(ring, context)));
    }
}
