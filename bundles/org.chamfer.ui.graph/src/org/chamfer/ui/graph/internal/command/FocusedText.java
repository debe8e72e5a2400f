package org.chamfer.ui.graph.internal.command;

import java.util.Optional;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** The text field that has the focus: editing commands mean its text then, and not the graph. */
final class FocusedText {
    private FocusedText() {}

    /** What a command does to the text field; nothing if none has the focus. */
    static Optional<Runnable> action(String commandId) {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return switch (focus) {
            case Text text -> Optional.of(() -> edit(text, commandId));
            case StyledText text -> Optional.of(() -> edit(text, commandId));
            case null, default -> Optional.empty();
        };
    }

    private static void edit(Text text, String commandId) {
        switch (commandId) {
            case IWorkbenchCommandConstants.EDIT_CUT -> text.cut();
            case IWorkbenchCommandConstants.EDIT_COPY -> text.copy();
            case IWorkbenchCommandConstants.EDIT_PASTE -> text.paste();
            case IWorkbenchCommandConstants.EDIT_SELECT_ALL -> text.selectAll();
            case IWorkbenchCommandConstants.EDIT_DELETE -> {
                if (text.getSelectionCount() == 0) {
                    text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
                }
                text.insert("");
            }
            default -> {
                // Fields have nothing to undo, and the graph is not meant.
            }
        }
    }

    private static void edit(StyledText text, String commandId) {
        switch (commandId) {
            case IWorkbenchCommandConstants.EDIT_CUT -> text.cut();
            case IWorkbenchCommandConstants.EDIT_COPY -> text.copy();
            case IWorkbenchCommandConstants.EDIT_PASTE -> text.paste();
            case IWorkbenchCommandConstants.EDIT_SELECT_ALL -> text.selectAll();
            case IWorkbenchCommandConstants.EDIT_DELETE -> text.invokeAction(ST.DELETE_NEXT);
            default -> {
                // Fields have nothing to undo, and the graph is not meant.
            }
        }
    }
}
