package org.chamfer.graph.command;

import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Node;

/** Gives a node another label. */
public final class RenameCommand extends GraphCommand {
    private final Node node;
    private final String label;

    /**
     * Renames a node.
     *
     * @param label blank or {@code null} for that of its type
     */
    public RenameCommand(Node node, String label) {
        super("Rename");
        this.node = node;
        this.label = label == null || label.isBlank() ? null : label;
    }

    @Override
    void edit(Edits changes) {
        changes.set(node, GraphPackage.Literals.NODE__LABEL, label);
    }
}
