package org.chamfer.nodes.internal.gear;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;

/** A spur gear with involute teeth: a parametric model that is written in Java. */
public final class GearNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        GearData gear = new GearData(
                p.number("module"),
                p.integer("teeth"),
                StrictMath.toRadians(p.number("pressure_angle")),
                p.number("profile_shift"),
                p.number("clearance"),
                p.number("backlash"));
        GearOutline outline = new GearOutline(gear, p.integer("flank_points"));
        if (outline.tipRadius() < gear.tipRadius()) {
            context.diagnostic(Diagnostic.warning(
                            "node.gear-pointed",
                            "the teeth would end in points and are shorter: the outside diameter is "
                                    + 2 * outline.tipRadius() + " mm",
                            null)
                    .withHint("take more teeth, or a smaller profile_shift"));
        }
        Region region = outline.region(p.number("bore"));
        return NodeOutputs.of("mesh", new MeshValue(TreeEvaluation.mesh(extruded(region, p), context)))
                .and("region", new RegionValue(region))
                .and("pitch_diameter", new NumberValue(2 * gear.pitchRadius()))
                .and("outside_diameter", new NumberValue(2 * outline.tipRadius()));
    }

    private static CsgNode extruded(Region region, NodeParameters p) {
        double[] way = {0, 0, p.number("thickness")};
        return Trees.of(
                new CsgOperation.LinearExtrude(way, p.flag("center"), 1, false, 0, 1, 1, false, 0, 0, Facets.DEFAULT),
                Trees.literal(region));
    }
}
