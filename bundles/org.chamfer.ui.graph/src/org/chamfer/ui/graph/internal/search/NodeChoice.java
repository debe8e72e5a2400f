package org.chamfer.ui.graph.internal.search;

import java.util.Optional;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.PortSpec;

/**
 * A node type that can be added.
 *
 * @param type the type
 * @param port its port that a dropped wire goes to or comes from, if there is a wire
 */
public record NodeChoice(NodeType type, Optional<PortSpec> port) {
    /** A type without a wire. */
    public NodeChoice(NodeType type) {
        this(type, Optional.empty());
    }

    /** The first sentence of the type's description. */
    public String sentence() {
        String text = type.description();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
