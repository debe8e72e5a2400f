package org.chamfer.workbench.internal.assets;

import java.util.function.ToIntFunction;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.workbench.look.CategoryTint;

/** The colours of nodes by the categories of their types, as in the graph editor; grey where a type is not known. */
record NodeTints(NodeTypes types) implements ToIntFunction<Node> {
    @Override
    public int applyAsInt(Node node) {
        String type = node.getType() == null ? "" : node.getType();
        return CategoryTint.of(types.find(type).map(NodeType::category).orElse(""));
    }
}
