package org.chamfer.workbench.internal.parameters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.graph.type.ParameterSpec;

/**
 * What the customizer finds in a .scad file.
 *
 * @param stamp differs when the file's text differs
 * @param parameters the parameters in their order
 * @param ports names of those that stand for files and are ports where the file is a node of a graph
 * @param problem why there are none, or not all
 */
record ScadSchema(String stamp, List<ParameterSpec> parameters, Set<String> ports, Optional<String> problem) {
    /** Before the file has been read. */
    static final ScadSchema UNKNOWN = new ScadSchema("", List.of(), Set.of(), Optional.empty());

    ScadSchema {
        parameters = List.copyOf(parameters);
        ports = Set.copyOf(ports);
    }

    /** True before the file has been read. */
    boolean isUnknown() {
        return stamp.isEmpty();
    }
}
