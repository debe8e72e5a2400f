package org.chamfer.workbench.internal.preview;

import java.util.Objects;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.workbench.preview.PreviewSource;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Follows what is selected in the window. What can be looked at stays until something else that can be looked at is
 * selected; nothing is followed while the view is pinned. For the UI thread.
 */
final class SourceFollower implements ISelectionListener, IPartListener2 {
    private final IWorkbenchPage page;
    private final IWorkbenchPart own;
    private final Runnable changed;
    private PreviewSource source;
    private boolean pinned;

    /**
     * Follows nothing yet.
     *
     * @param own the view itself, whose selection does not count
     * @param changed told when other content may be there
     */
    SourceFollower(IWorkbenchPage page, IWorkbenchPart own, Runnable changed) {
        this.page = page;
        this.own = own;
        this.changed = changed;
    }

    /** Starts to follow. */
    void start() {
        page.addSelectionListener(this);
        page.addPartListener(this);
        if (page.getActiveEditor() != null) {
            followEditor(page.getActiveEditor());
        }
        if (page.getSelection() != null) {
            selectionChanged(page.getActivePart(), page.getSelection());
        }
    }

    /** Follows nothing any more. */
    void stop() {
        page.removeSelectionListener(this);
        page.removePartListener(this);
        follow(null);
    }

    /** What is looked at; null for nothing yet. */
    PreviewSource source() {
        return source;
    }

    /** True if the source stays whatever is selected. */
    boolean pinned() {
        return pinned;
    }

    /** Keeps the source, or follows the selection again. */
    void pin(boolean on) {
        pinned = on;
        if (!on && page.getSelection() != null) {
            selectionChanged(page.getActivePart(), page.getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == own || pinned || !(selection instanceof IStructuredSelection chosen)) {
            return;
        }
        PreviewSource found = chosen.size() == 1 ? Adapters.adapt(chosen.getFirstElement(), PreviewSource.class) : null;
        if (found != null) {
            follow(found);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor && !pinned) {
            followEditor(editor);
        }
    }

    /** An open model is looked at as if its file were selected; a graph is seen in its editor. */
    private void followEditor(IEditorPart editor) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (file == null || CanvasFile.EXTENSION.equals(file.getFileExtension())) {
            return;
        }
        ISelection selection = editor.getSite().getSelectionProvider() == null
                ? null
                : editor.getSite().getSelectionProvider().getSelection();
        boolean chosen = selection instanceof IStructuredSelection one
                && one.size() == 1
                && Adapters.adapt(one.getFirstElement(), PreviewSource.class) != null;
        PreviewSource found = chosen ? null : Adapters.adapt(file, PreviewSource.class);
        if (found != null) {
            follow(found);
        }
    }

    private void follow(PreviewSource next) {
        if (Objects.equals(next, source)) {
            return;
        }
        if (source != null) {
            source.removeListener(changed);
        }
        source = next;
        if (source != null) {
            source.addListener(changed);
            changed.run();
        }
    }
}
