package org.chamfer.engine.internal.run;

import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.internal.cache.KeptOutput;
import org.chamfer.engine.internal.message.Failures;
import org.chamfer.engine.internal.plan.PlannedNode;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.Value;

/** Compares what a function gave with the declaration of its node type. */
final class OutputCheck {
    private OutputCheck() {}

    /**
     * The outputs of a node.
     *
     * @throws DiagnosticException if one is missing, of another type or not declared
     */
    static SortedMap<String, KeptOutput> check(PlannedNode node, NodeOutputs given) throws DiagnosticException {
        if (given == null) {
            throw broken(node, "it gave nothing");
        }
        SortedMap<String, KeptOutput> outputs = new TreeMap<>();
        for (PortSpec port : node.signature().outputs()) {
            Value value = given.values().get(port.name());
            if (value == null) {
                throw broken(node, "it gave no value for its output " + port.name());
            }
            if (!port.type().equals(PortTypeIds.ANY) && !port.type().equals(value.type())) {
                throw broken(
                        node,
                        "its output " + port.name() + " is of the type " + value.type() + ", but declared as "
                                + port.type());
            }
            outputs.put(port.name(), KeptOutput.holding(value));
        }
        for (String name : given.values().keySet()) {
            if (!outputs.containsKey(name)) {
                throw broken(node, "it gave a value for an output " + name + ", which is not declared");
            }
        }
        return outputs;
    }

    private static DiagnosticException broken(PlannedNode node, String what) {
        return new DiagnosticException(Failures.ofContract(node.id(), node.installedType(), what));
    }
}
