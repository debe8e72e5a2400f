package org.chamfer.engine.internal.plan;

import java.util.List;
import java.util.Optional;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;

/**
 * An input port with wires.
 *
 * @param port its declaration
 * @param parameter the parameter that comes by the port, if it is one of a parameter
 * @param links where its values come from, in the order of the wires; at least one
 */
public record PlannedInput(PortSpec port, Optional<ParameterSpec> parameter, List<Link> links) {
    public PlannedInput {
        links = List.copyOf(links);
    }
}
