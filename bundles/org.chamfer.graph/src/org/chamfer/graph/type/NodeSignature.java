package org.chamfer.graph.type;

import java.util.List;
import java.util.Optional;

/**
 * The ports and parameters of a node.
 *
 * @param inputs input ports, without those of the parameters
 * @param outputs output ports
 * @param parameters parameters
 */
public record NodeSignature(List<PortSpec> inputs, List<PortSpec> outputs, List<ParameterSpec> parameters) {
    public NodeSignature {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        parameters = List.copyOf(parameters);
    }

    /** The input port of a name, also that of a parameter. */
    public Optional<PortSpec> input(String name) {
        return inputs.stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .or(() -> parameter(name).map(ParameterSpec::port));
    }

    /** The output port of a name. */
    public Optional<PortSpec> output(String name) {
        return outputs.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /** The parameter of a name. */
    public Optional<ParameterSpec> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
