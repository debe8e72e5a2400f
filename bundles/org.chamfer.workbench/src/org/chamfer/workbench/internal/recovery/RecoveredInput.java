package org.chamfer.workbench.internal.recovery;

import org.chamfer.workbench.recovery.RecoveryService.Copy;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.part.FileEditorInput;

/** A file that is to be opened with the content of a copy, as edits that are not saved. Adapts to the copy. */
public final class RecoveredInput extends FileEditorInput {
    private final Copy copy;

    /** The input of a file and a copy of it. */
    public RecoveredInput(IFile file, Copy copy) {
        super(file);
        this.copy = copy;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Copy.class ? adapter.cast(copy) : super.getAdapter(adapter);
    }
}
