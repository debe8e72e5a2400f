package org.chamfer.graph.node;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.values.Value;

/**
 * The values at the output ports of a node.
 *
 * @param values by the names of the ports
 */
public record NodeOutputs(SortedMap<String, Value> values) {
    public NodeOutputs {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The value of a node with one output. */
    public static NodeOutputs of(String port, Value value) {
        return new NodeOutputs(new TreeMap<>(Map.of(port, value)));
    }

    /** These values and one more. */
    public NodeOutputs and(String port, Value value) {
        SortedMap<String, Value> more = new TreeMap<>(values);
        more.put(port, value);
        return new NodeOutputs(more);
    }
}
