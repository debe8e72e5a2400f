package org.chamfer.workbench.internal.assets;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/**
 * What Delete, Copy, Undo and the like mean in the Assets view: files while the list has the focus, text while a field
 * has it.
 */
final class AssetKeys {
    private final IActionBars bars;
    private final UndoRedoActionGroup undo;
    private final Map<String, IAction> forFiles = new LinkedHashMap<>();

    /** Undoes changes of files. @param site the view's */
    AssetKeys(IViewSite site) {
        bars = site.getActionBars();
        undo = new UndoRedoActionGroup(site, WorkspaceUndoUtil.getWorkspaceUndoContext(), true);
        undoFiles();
    }

    /** Lets a command do something to files while the list has the focus. */
    void add(ActionFactory command, IAction action) {
        // The platform knows the command of an action by its id only if a menu of the window has it.
        action.setActionDefinitionId(command.getCommandId());
        forFiles.put(command.getId(), action);
    }

    /** Follows the focus of the list. Called once everything is added. */
    void follow(Control list) {
        list.addListener(SWT.FocusIn, _ -> handle(true));
        list.addListener(SWT.FocusOut, _ -> handle(false));
        list.addListener(SWT.Dispose, _ -> undo.dispose());
    }

    /** Lets the keys mean text while a field has the focus. */
    void follow(Text field) {
        FieldHistory history = new FieldHistory(field);
        IAction back = action("Undo Typing", history::undo);
        IAction again = action("Redo Typing", history::redo);
        field.addListener(SWT.FocusIn, _ -> {
            handle(false);
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), back);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), again);
            bars.updateActionBars();
        });
        field.addListener(SWT.FocusOut, _ -> undoFiles());
    }

    private void undoFiles() {
        undo.fillActionBars(bars);
        bars.updateActionBars();
    }

    private void handle(boolean on) {
        forFiles.forEach((command, action) -> bars.setGlobalActionHandler(command, on ? action : null));
        bars.updateActionBars();
    }

    private static IAction action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
