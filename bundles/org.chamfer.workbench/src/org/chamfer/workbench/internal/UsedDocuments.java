package org.chamfer.workbench.internal;

import org.chamfer.workbench.internal.project.RecentFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/** Remembers the documents that are worked on, and their project. */
final class UsedDocuments implements IPartListener2 {
    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference editor) {
            remember(editor);
        }
    }

    private static void remember(IEditorReference editor) {
        try {
            IFile file = ResourceUtil.getFile(editor.getEditorInput());
            if (file != null && file.getLocation() != null) {
                new RecentFiles().add(file.getLocation().toPath(), file.getProject());
            }
        } catch (PartInitException _) {
            // An editor that could not be restored shows its reason itself.
            return;
        }
    }
}
