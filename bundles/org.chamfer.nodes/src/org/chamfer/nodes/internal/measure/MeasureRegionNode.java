package org.chamfer.nodes.internal.measure;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;

/** Measures a plane figure. */
public final class MeasureRegionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        RegionFacts facts =
                RegionFacts.of(inputs.get("region", RegionValue.class).region());
        Bounds box = facts.bounds();
        return NodeOutputs.of("area", new NumberValue(facts.area()))
                .and("perimeter", new NumberValue(facts.perimeter()))
                .and("size", VectorValue.of(box.sizeX(), box.sizeY()))
                .and("contours", new NumberValue(facts.contours()))
                .and("holes", new NumberValue(facts.holes()))
                .and("text", new TextValue(new FactsText().of(facts)));
    }
}
