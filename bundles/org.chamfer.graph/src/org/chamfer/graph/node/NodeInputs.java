package org.chamfer.graph.node;

import java.util.List;
import java.util.Optional;
import org.chamfer.values.Value;

/**
 * The values at the input ports of a node, already converted to the ports' types, and its parameters. A function may rely
 * on what its declaration says: a port of arity {@code one} has a value.
 */
public interface NodeInputs {
    /**
     * The value at a port.
     *
     * @param port name of a port of arity {@code one}
     * @throws IllegalArgumentException if the node type has no such port or its values are of another class
     */
    <V extends Value> V get(String port, Class<V> type);

    /**
     * The value at a port that need not be connected.
     *
     * @param port name of a port of arity {@code one} or {@code optional}
     * @throws IllegalArgumentException if the node type has no such port or its values are of another class
     */
    <V extends Value> Optional<V> find(String port, Class<V> type);

    /**
     * All values at a port, in the order of the wires in the graph.
     *
     * @param port name of a port of any arity
     * @throws IllegalArgumentException if the node type has no such port or a value is of another class
     */
    <V extends Value> List<V> all(String port, Class<V> type);

    /** The parameters: what is set in the graph or comes by a wire, otherwise the defaults. */
    NodeParameters parameters();
}
