package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor is brought to the top and which part is closed. */
final class PartWatch implements IPartListener2 {
    private final Consumer<IEditorPart> shown;
    private final Consumer<IWorkbenchPart> closed;

    PartWatch(Consumer<IEditorPart> shown, Consumer<IWorkbenchPart> closed) {
        this.shown = shown;
        this.closed = closed;
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            shown.accept(editor);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part != null) {
            closed.accept(part);
        }
    }
}
