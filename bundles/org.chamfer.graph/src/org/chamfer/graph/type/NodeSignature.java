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
        Optional<PortSpec> input = port(inputs, name);
        return input.isPresent() ? input : parameter(name).map(ParameterSpec::port);
    }

    /** The output port of a name. */
    public Optional<PortSpec> output(String name) {
        return port(outputs, name);
    }

    /** Asked for each wire of a graph, again and again. */
    private static Optional<PortSpec> port(List<PortSpec> ports, String name) {
        for (PortSpec port : ports) {
            if (port.name().equals(name)) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }

    /** The parameter of a name. */
    public Optional<ParameterSpec> parameter(String name) {
        for (ParameterSpec parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
