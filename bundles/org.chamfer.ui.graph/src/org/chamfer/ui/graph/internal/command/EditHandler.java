package org.chamfer.ui.graph.internal.command;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.command.GraphCommandStack;
import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Undo, redo, clipboard, delete, select all and duplicate. */
public class EditHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        FocusedText.action(id).ifPresentOrElse(Runnable::run, () -> edit(page, id));
    }

    private static void edit(GraphPage page, String id) {
        GraphCommandStack commands = page.document().commands();
        switch (id) {
            case IWorkbenchCommandConstants.EDIT_UNDO -> {
                if (commands.canUndo()) {
                    commands.undo();
                }
            }
            case IWorkbenchCommandConstants.EDIT_REDO -> {
                if (commands.canRedo()) {
                    commands.redo();
                }
            }
            case IWorkbenchCommandConstants.EDIT_CUT -> {
                copy(page);
                page.edits().delete();
            }
            case IWorkbenchCommandConstants.EDIT_COPY -> copy(page);
            case IWorkbenchCommandConstants.EDIT_PASTE -> paste(page);
            case IWorkbenchCommandConstants.EDIT_DELETE -> page.edits().delete();
            case IWorkbenchCommandConstants.EDIT_SELECT_ALL -> page.viewer().selectElements(page.elements());
            case GraphCommands.DUPLICATE -> page.edits().duplicate();
            default -> throw new IllegalArgumentException(id);
        }
    }

    private static void copy(GraphPage page) {
        page.edits().copy().ifPresent(text -> {
            Clipboard clipboard = new Clipboard(page.viewer().getControl().getDisplay());
            try {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        });
    }

    private static void paste(GraphPage page) {
        Control canvas = page.viewer().getControl();
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                page.edits().paste(text, place(page, canvas));
            }
        } catch (DiagnosticException _) {
            page.editor()
                    .getEditorSite()
                    .getActionBars()
                    .getStatusLineManager()
                    .setMessage("The clipboard holds no part of a graph. Copy nodes first.");
            canvas.getDisplay().beep();
        } finally {
            clipboard.dispose();
        }
    }

    /** Where the pointer is, if it is on the canvas. */
    private static Point place(GraphPage page, Control canvas) {
        return canvas.getDisplay().getCursorControl() == canvas ? page.viewer().pointer() : null;
    }
}
