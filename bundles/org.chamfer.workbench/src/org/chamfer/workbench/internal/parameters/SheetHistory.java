package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Undo or redo in the Parameters view for sheets that have a history of their own. Those of nodes have not: their edits
 * are undone in the editor, which handles the commands while the view is active, too.
 */
final class SheetHistory extends Action {
    private final boolean undo;
    private final IUndoContext context;

    private SheetHistory(boolean undo, IUndoContext context) {
        super(undo ? "Undo" : "Redo");
        this.undo = undo;
        this.context = context;
    }

    /** Lets a view undo and redo the edits of a sheet. @param sheet {@code null} for none */
    static void offer(IActionBars bars, ParameterSheet sheet) {
        IUndoContext context = sheet == null ? null : Adapters.adapt(sheet, IUndoContext.class);
        bars.setGlobalActionHandler(
                ActionFactory.UNDO.getId(), context == null ? null : new SheetHistory(true, context));
        bars.setGlobalActionHandler(
                ActionFactory.REDO.getId(), context == null ? null : new SheetHistory(false, context));
        bars.updateActionBars();
    }

    @Override
    public void run() {
        IOperationHistory history =
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        try {
            if (undo) {
                history.undo(context, new NullProgressMonitor(), null);
            } else {
                history.redo(context, new NullProgressMonitor(), null);
            }
        } catch (ExecutionException e) {
            ILog.get().error("a change of parameters cannot be undone or redone", e);
        }
    }
}
