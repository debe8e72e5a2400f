package org.chamfer.ui.graph.internal.editor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Follows what happens to the file of an editor, and to other files that its graph may read. */
final class FileWatch implements IResourceChangeListener {
    /** Hears on the UI thread. */
    interface Listener {
        /** The content changed, by whom ever. */
        void contentChanged();

        /** The file is another one now. */
        void moved(IFile to);

        /** The file is gone. */
        void deleted();

        /** Other files came, went or changed. @param names their names without folders */
        void othersChanged(Set<String> names);
    }

    private final IFile file;
    private final Display display;
    private final Listener listener;

    FileWatch(IFile file, Display display, Listener listener) {
        this.file = file;
        this.display = display;
        this.listener = listener;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<String> others = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource().getType() == IResource.FILE) {
                    visit(delta, others);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        if (!others.isEmpty()) {
            tell(() -> listener.othersChanged(others));
        }
    }

    private void visit(IResourceDelta delta, Set<String> others) {
        boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
        if (!delta.getResource().equals(file)) {
            if (content) {
                others.add(delta.getResource().getName());
            }
        } else if (delta.getKind() == IResourceDelta.REMOVED) {
            if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
                IFile to = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
                tell(() -> listener.moved(to));
            } else {
                tell(listener::deleted);
            }
        } else if (content) {
            tell(listener::contentChanged);
        }
    }

    private void tell(Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(news);
        }
    }
}
