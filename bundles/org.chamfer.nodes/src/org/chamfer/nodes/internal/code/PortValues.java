package org.chamfer.nodes.internal.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.nodes.internal.image.PngPicture;
import org.chamfer.scad.eval.EvaluationInput;
import org.chamfer.scad.eval.customizer.CodePort;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;

/** What flows into the ports of code, by the variables. */
final class PortValues {
    private PortValues() {}

    /** The inputs that are connected. */
    static Map<String, EvaluationInput> of(NodeInputs inputs, List<CodePort> ports) {
        Map<String, EvaluationInput> values = new TreeMap<>();
        for (CodePort port : ports) {
            Optional<EvaluationInput> value = value(inputs, port);
            if (value.isPresent()) {
                values.put(port.name(), value.get());
            }
        }
        return values;
    }

    private static Optional<EvaluationInput> value(NodeInputs inputs, CodePort port) {
        return switch (port.kind()) {
            case MESH ->
                inputs.find(port.name(), MeshValue.class).map(value -> new EvaluationInput.MeshInput(value.mesh()));
            case REGION ->
                inputs.find(port.name(), RegionValue.class)
                        .map(value -> new EvaluationInput.RegionInput(value.region()));
            case IMAGE -> {
                Optional<ImageValue> image = inputs.find(port.name(), ImageValue.class);
                yield image.isPresent()
                        ? Optional.of(new EvaluationInput.ImageInput(PngPicture.bytes(image.get())))
                        : Optional.empty();
            }
        };
    }
}
