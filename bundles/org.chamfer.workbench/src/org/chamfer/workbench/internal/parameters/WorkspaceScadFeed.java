package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Follows a .scad file of the workspace. */
final class WorkspaceScadFeed implements ScadFeed {
    private final IFile file;
    private final Path path;
    private final Supplier<ScadSchemaReader> reader;
    private final Display display;
    private final IResourceChangeListener changes = this::changed;
    private final Job job;
    private volatile Consumer<ScadSchema> listener;

    /**
     * Follows a file once it is opened.
     *
     * @param reader made when first needed, not on the UI thread
     */
    WorkspaceScadFeed(IFile file, Path path, Supplier<ScadSchemaReader> reader, Display display) {
        this.file = file;
        this.path = path;
        this.reader = reader;
        this.display = display;
        this.job = Job.createSystem("Reading the parameters of " + file.getName(), (ICoreRunnable) _ -> read());
    }

    @Override
    public void open(Consumer<ScadSchema> newListener) {
        listener = newListener;
        file.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        job.schedule();
    }

    @Override
    public void close() {
        listener = null;
        file.getWorkspace().removeResourceChangeListener(changes);
        job.cancel();
    }

    private void changed(IResourceChangeEvent event) {
        if (event.getDelta().findMember(file.getFullPath()) != null) {
            job.schedule();
        }
    }

    private void read() {
        ScadSchema schema = reader.get().read(path);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (listener != null) {
                    listener.accept(schema);
                }
            });
        }
    }
}
