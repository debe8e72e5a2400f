package org.chamfer.graph.command;

import java.util.Collection;
import java.util.List;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Node;

/** Collapses nodes to their headers, or expands them. */
public final class CollapseCommand extends GraphCommand {
    private final List<Node> nodes;
    private final boolean collapsed;

    /** Collapses or expands nodes. */
    public CollapseCommand(Collection<Node> nodes, boolean collapsed) {
        super(collapsed ? "Collapse" : "Expand");
        this.nodes = List.copyOf(nodes);
        this.collapsed = collapsed;
    }

    @Override
    protected boolean prepare() {
        return !nodes.isEmpty();
    }

    @Override
    void edit(Edits changes) {
        nodes.forEach(node -> changes.set(node, GraphPackage.Literals.NODE__COLLAPSED, collapsed));
    }
}
