package org.chamfer.nodes.internal.measure;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;

/** Measures a solid. */
public final class MeasureNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        MeshFacts facts = MeshFacts.of(inputs.get("mesh", MeshValue.class).mesh());
        double density = inputs.parameters().number("density");
        double mass = facts.volume() / 1000 * density;
        Bounds box = facts.bounds();
        return NodeOutputs.of("volume", new NumberValue(facts.volume()))
                .and("area", new NumberValue(facts.area()))
                .and("mass", new NumberValue(mass))
                .and("centroid", VectorValue.of(facts.centroid()))
                .and("size", VectorValue.of(box.sizeX(), box.sizeY(), box.sizeZ()))
                .and("triangles", new NumberValue(facts.triangles()))
                .and("components", new NumberValue(facts.components()))
                .and("genus", new NumberValue(facts.genus()))
                .and("closed", new BooleanValue(facts.closed()))
                .and("text", new TextValue(new FactsText().of(facts, density > 0 ? mass : -1)));
    }
}
