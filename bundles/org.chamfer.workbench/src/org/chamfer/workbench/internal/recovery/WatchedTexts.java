package org.chamfer.workbench.internal.recovery;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.workbench.recovery.RecoveryService;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** Watches the text editors of a window. For the UI thread. */
final class WatchedTexts implements IPartListener2 {
    private final RecoveryService recovery;
    private final Map<IWorkbenchPart, WatchedText> watched = new HashMap<>();

    WatchedTexts(RecoveryService recovery) {
        this.recovery = recovery;
    }

    /** Begins; ends with the window. */
    void start(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            for (IWorkbenchPartReference reference : page.getEditorReferences()) {
                partOpened(reference);
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        ITextEditor editor = Adapters.adapt(part, ITextEditor.class);
        if (part != null && editor != null && editor.getEditorInput() instanceof FileEditorInput input) {
            watched.computeIfAbsent(part, _ -> new WatchedText(editor, input, recovery));
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        // Editors that were restored are made when they are first shown.
        partOpened(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        WatchedText text = watched.remove(reference.getPart(false));
        if (text != null) {
            text.close();
        }
    }
}
