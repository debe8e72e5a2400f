package org.chamfer.ui.graph.internal.part;

import org.chamfer.graph.command.GraphCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The one command stack of a graph, as GEF knows command stacks: whatever is executed here or there is undone in the one
 * order.
 */
public final class StackAdapter extends CommandStack {
    private final GraphCommandStack stack;
    private final CommandStackListener follower = _ -> tell();

    /** Adapts to a stack until {@link #dispose()}. */
    public StackAdapter(GraphCommandStack stack) {
        this.stack = stack;
        stack.addCommandStackListener(follower);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        notifyListeners(command, PRE_EXECUTE);
        stack.execute(command instanceof ModelCommand model ? model.edit() : new ViewerCommand(command));
        notifyListeners(command, POST_EXECUTE);
    }

    @Override
    public boolean canUndo() {
        return stack.canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack.canRedo();
    }

    @Override
    public void undo() {
        Command command = getUndoCommand();
        if (command != null && stack.canUndo()) {
            notifyListeners(command, PRE_UNDO);
            stack.undo();
            notifyListeners(command, POST_UNDO);
        }
    }

    @Override
    public void redo() {
        Command command = getRedoCommand();
        if (command != null && stack.canRedo()) {
            notifyListeners(command, PRE_REDO);
            stack.redo();
            notifyListeners(command, POST_REDO);
        }
    }

    @Override
    public Command getUndoCommand() {
        return wrapped(stack.getUndoCommand());
    }

    @Override
    public Command getRedoCommand() {
        return wrapped(stack.getRedoCommand());
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        stack.saveIsDone();
        tell();
    }

    @Override
    public void flush() {
        stack.flush();
    }

    @Override
    public void dispose() {
        stack.removeCommandStackListener(follower);
    }

    /** Actions of GEF listen in this way. */
    @SuppressWarnings("deprecation")
    private void tell() {
        notifyListeners();
    }

    private static Command wrapped(org.eclipse.emf.common.command.Command command) {
        return switch (command) {
            case null -> null;
            case ViewerCommand viewer -> viewer.command();
            default -> new ModelCommand(command);
        };
    }
}
