package org.chamfer.graph.command;

import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeType;

/** Adds a node, with a readable id such as {@code gear1}. */
public final class AddNodeCommand extends GraphCommand {
    private final Graph graph;
    private final Node node = GraphFactory.eINSTANCE.createNode();

    /** Adds a node of a type at a place. */
    public AddNodeCommand(Graph graph, NodeType type, int x, int y) {
        super("Add " + type.label());
        this.graph = graph;
        // Ids of third parties begin with their name: com.example.scatter becomes scatter1.
        String stem = type.id().substring(type.id().lastIndexOf('.') + 1).replace('-', '_');
        node.setId(stem);
        node.setType(type.id());
        node.setTypeVersion(type.version());
        node.setContributor(type.contributor());
        node.setX(x);
        node.setY(y);
    }

    /** The node that is added. */
    public Node node() {
        return node;
    }

    @Override
    void edit(Edits changes) {
        node.setId(new ElementIds(graph).next(node.getId()));
        changes.add(graph.getNodes(), node);
    }
}
