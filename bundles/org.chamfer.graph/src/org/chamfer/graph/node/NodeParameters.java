package org.chamfer.graph.node;

import java.util.List;
import java.util.Optional;
import org.chamfer.values.Value;

/**
 * The parameters of a node, checked: numbers are within their limits, choices are among those declared. Every method
 * throws {@link IllegalArgumentException} for a name that the node type does not declare, or declares as another kind.
 */
public interface NodeParameters {
    /** A number. */
    double number(String name);

    /** A whole number. */
    int integer(String name);

    /** A text, a choice, or a colour as {@code #rrggbb} or {@code #rrggbbaa}. */
    String text(String name);

    /** A truth value. */
    boolean flag(String name);

    /** A vector. */
    List<Double> vector(String name);

    /** A file or model file; nothing if none is chosen. */
    Optional<NodeFile> file(String name);

    /** Any parameter but files; nothing if it is not declared. For node types whose parameters come from code. */
    Optional<Value> find(String name);

    /** The names of all parameters, in the order of the declaration. */
    List<String> names();
}
