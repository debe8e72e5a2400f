package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.nodes.internal.csg.Vectors;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;

/** Sweeps a plane figure along z. */
public final class ExtrudeNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        CsgNode figure = Trees.literal(inputs.get("region", RegionValue.class).region());
        double twist = p.number("twist");
        double[] scale = Vectors.plane(p, "scale");
        if (scale[0] < 0 || scale[1] < 0) {
            throw new DiagnosticException(Diagnostic.error("node.negative-scale", "scale is negative", null)
                    .withHint("0 makes the top a point, 1 keeps the size"));
        }
        int slices = p.integer("slices");
        CsgNode tree = Trees.of(
                new CsgOperation.LinearExtrude(
                        new double[] {0, 0, p.number("height")},
                        p.flag("center"),
                        1,
                        twist != 0,
                        twist,
                        scale[0],
                        scale[1],
                        slices > 0,
                        slices,
                        0,
                        Facets.DEFAULT),
                figure);
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(tree, context)));
    }
}
