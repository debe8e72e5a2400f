package org.chamfer.graph.command;

import java.util.Collection;
import java.util.List;
import org.chamfer.graph.internal.command.Edits;
import org.eclipse.emf.common.command.AbstractCommand;

/**
 * One edit of a graph. Undoing it gives exactly the graph that was there before, with the same objects, and doing it again
 * exactly the one that came of it.
 */
public abstract class GraphCommand extends AbstractCommand {
    private Edits edits;

    GraphCommand(String label) {
        super(label);
    }

    /** Makes the changes. Called once; they are recorded. */
    abstract void edit(Edits changes);

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public final void execute() {
        edits = new Edits();
        try {
            edit(edits);
        } catch (RuntimeException e) {
            // Whole or not at all.
            edits.revert();
            throw e;
        }
    }

    @Override
    public final void undo() {
        edits.revert();
    }

    @Override
    public final void redo() {
        edits.apply();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return edits == null ? List.of() : edits.affected();
    }
}
