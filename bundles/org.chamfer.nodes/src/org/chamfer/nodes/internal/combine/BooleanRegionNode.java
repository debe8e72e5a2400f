package org.chamfer.nodes.internal.combine;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.RegionValue;

/** Combines plane figures. */
public final class BooleanRegionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        List<Region> regions = inputs.all("regions", RegionValue.class).stream()
                .map(RegionValue::region)
                .toList();
        CsgOperation operation =
                switch (inputs.parameters().text("operation")) {
                    case "union" -> new CsgOperation.Union();
                    case "difference" -> new CsgOperation.Difference();
                    case "intersection" -> new CsgOperation.Intersection();
                    case "hull" -> new CsgOperation.Hull();
                    case "minkowski" -> new CsgOperation.Minkowski(1);
                    case String other -> throw new IllegalArgumentException("no operation " + other);
                };
        Region combined = TreeEvaluation.region(Trees.of(operation, Trees.regions(regions)), context);
        return NodeOutputs.of("region", new RegionValue(combined));
    }
}
