package org.chamfer.workbench.internal.run;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Checks the .scad files of the workspace when they are saved, and once at the start, and marks their problems. */
public final class ScadProblems {
    private static final String EXTENSION = "scad";

    /** Files that are saved together are checked together. In milliseconds. */
    private static final int DELAY = 200;

    /** At the start only so many files are looked at: nobody reads the problems of a whole library. */
    private static final int MOST = 200;

    private final Queue<IFile> open = new ArrayDeque<>();
    private final Checking job = new Checking();

    /** Begins; ends with the workbench. */
    public void start() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(DELAY);
    }

    private void changed(IResourceChangeEvent event) {
        Set<IFile> files = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> {
                if (isCode(delta.getResource()) && isNew(delta) && delta.getResource() instanceof IFile file) {
                    files.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            Platform.getLog(ScadProblems.class).log(e.getStatus());
        }
        if (!files.isEmpty()) {
            add(files);
            job.schedule(DELAY);
        }
    }

    private static boolean isNew(IResourceDelta delta) {
        return delta.getKind() == IResourceDelta.ADDED
                || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }

    private static boolean isCode(IResource resource) {
        return resource.getType() == IResource.FILE && EXTENSION.equalsIgnoreCase(resource.getFileExtension());
    }

    private synchronized void add(Set<IFile> files) {
        open.removeAll(files);
        open.addAll(files);
    }

    private synchronized IFile next() {
        return open.poll();
    }

    private final class Checking extends Job {
        private final ScadMarkers markers = new ScadMarkers();
        private boolean begun;

        Checking() {
            super("Check code");
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            if (!begun) {
                begun = true;
                addAll();
            }
            for (IFile file = next(); file != null && !monitor.isCanceled(); file = next()) {
                try {
                    markers.update(file, monitor);
                } catch (CoreException e) {
                    // It was deleted or closed meanwhile, or its project was.
                    if (file.isAccessible()) {
                        Platform.getLog(ScadProblems.class).log(e.getStatus());
                    }
                }
            }
            return Status.OK_STATUS;
        }

        private void addAll() {
            Set<IFile> files = new LinkedHashSet<>();
            try {
                ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                    if (isCode(resource) && files.size() < MOST && resource instanceof IFile file) {
                        files.add(file);
                    }
                    return resource.isAccessible() && files.size() < MOST;
                });
            } catch (CoreException e) {
                Platform.getLog(ScadProblems.class).log(e.getStatus());
            }
            add(files);
        }
    }
}
