package org.chamfer.ui.graph.internal.part;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.gef.commands.Command;

/** A command of GEF on the stack of the model. */
final class ViewerCommand extends AbstractCommand {
    private final Command command;

    ViewerCommand(Command command) {
        super(command.getLabel() == null ? "Edit" : command.getLabel());
        this.command = command;
    }

    Command command() {
        return command;
    }

    @Override
    protected boolean prepare() {
        return command.canExecute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }
}
