package org.chamfer.ui.graph.internal.part;

import java.util.Map;
import org.chamfer.graph.command.GraphCommandStack;
import org.chamfer.graph.command.SetParameterCommand;
import org.chamfer.graph.model.Node;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * Sets parameters of a node. What is set while a slider is dragged, and finally when it is let go, is one step of the
 * stack: each such edit takes the place of the one before.
 */
public final class ParameterEdits {
    private final GraphCommandStack stack;
    private final Node node;
    private Command live;

    /** Edits of a node. */
    public ParameterEdits(GraphCommandStack stack, Node node) {
        this.stack = stack;
        this.node = node;
    }

    /**
     * Sets parameters in one step.
     *
     * @param values by name; {@code null} for the default
     * @param more true if another call follows that belongs to the same step
     */
    public void set(Map<String, String> values, boolean more) {
        takeBack();
        Command command = command(values);
        if (command.canExecute()) {
            stack.execute(command);
        }
        live = more ? command : null;
    }

    /** Gives up what was set with more to follow. */
    public void cancel() {
        takeBack();
    }

    /** Ends the step that is going on, as it is. */
    public void end() {
        live = null;
    }

    private void takeBack() {
        // Whatever else was done meanwhile stays, and the edit below it as well.
        if (live != null && stack.getUndoCommand() == live) {
            stack.undo();
        }
        live = null;
    }

    private Command command(Map<String, String> values) {
        if (values.size() == 1) {
            Map.Entry<String, String> only = values.entrySet().iterator().next();
            return new SetParameterCommand(node, only.getKey(), only.getValue());
        }
        CompoundCommand commands = new CompoundCommand("Set parameters");
        values.forEach((name, value) -> commands.append(new SetParameterCommand(node, name, value)));
        return commands;
    }
}
