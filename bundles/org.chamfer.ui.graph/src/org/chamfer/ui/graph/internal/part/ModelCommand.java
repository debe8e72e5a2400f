package org.chamfer.ui.graph.internal.part;

import org.eclipse.gef.commands.Command;

/** An edit of the model, as GEF knows commands. What undoes and repeats it is the model's command. */
public final class ModelCommand extends Command {
    private final org.eclipse.emf.common.command.Command edit;

    /** Wraps an edit. */
    public ModelCommand(org.eclipse.emf.common.command.Command edit) {
        super(edit.getLabel());
        this.edit = edit;
    }

    /** The edit. */
    public org.eclipse.emf.common.command.Command edit() {
        return edit;
    }

    @Override
    public boolean canExecute() {
        return edit.canExecute();
    }

    @Override
    public boolean canUndo() {
        return edit.canUndo();
    }

    @Override
    public void execute() {
        edit.execute();
    }

    @Override
    public void undo() {
        edit.undo();
    }

    @Override
    public void redo() {
        edit.redo();
    }
}
