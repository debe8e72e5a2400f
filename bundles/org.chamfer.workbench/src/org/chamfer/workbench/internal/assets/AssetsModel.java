package org.chamfer.workbench.internal.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** What a project holds, followed as it changes in the workspace or on disk. For the UI thread. */
final class AssetsModel implements IResourceChangeListener {
    /** Milliseconds for further changes to come before a project is looked at again. */
    private static final int GATHERING = 60;

    private final Display display;
    private final Consumer<List<AssetFolder>> receiver;
    private final Runnable projectsChanged;
    private final Job scan = Job.createSystem("Listing assets", this::scan);
    private final Job watching = Job.createSystem("Watching assets", this::watch);
    private final Object watchLock = new Object();
    private volatile IProject project;
    private volatile boolean closed;
    private FolderWatch watch;
    private Path watched;

    /**
     * Follows no project yet.
     *
     * @param receiver told what the project holds, on the UI thread
     * @param projectsChanged told on the UI thread when projects came or went
     */
    AssetsModel(Display display, Consumer<List<AssetFolder>> receiver, Runnable projectsChanged) {
        this.display = display;
        this.receiver = receiver;
        this.projectsChanged = projectsChanged;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Follows a project; null for none. */
    void follow(IProject next) {
        project = next;
        watching.schedule();
        scan.schedule();
    }

    /** The project that is followed. */
    Optional<IProject> project() {
        return Optional.ofNullable(project);
    }

    /** Follows nothing any more. */
    void close() {
        closed = true;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        scan.cancel();
        watching.cancel();
        synchronized (watchLock) {
            if (watch != null) {
                watch.close();
            }
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        boolean projects = false;
        for (var delta : event.getDelta().getAffectedChildren()) {
            // A project that was opened is changed, one that came or went is added or removed.
            projects |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
            if (delta.getResource().equals(project)) {
                scan.schedule(GATHERING);
                // The folder of a project that was just made comes a moment after the project.
                watching.schedule(GATHERING);
            }
        }
        if (projects && !closed) {
            display.asyncExec(() -> {
                if (!closed) {
                    projectsChanged.run();
                }
            });
        }
    }

    private void scan(IProgressMonitor monitor) throws CoreException {
        IProject scanned = project;
        List<AssetFolder> sections = scanned == null || !scanned.isAccessible() ? List.of() : AssetScan.of(scanned);
        if (closed || display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!closed && scanned == project) {
                receiver.accept(sections);
            }
        });
    }

    /** Watches the folder of the project that is followed now, unless it does already. */
    private void watch(IProgressMonitor monitor) {
        IProject followed = project;
        IFolder data = followed == null ? null : followed.getFolder("data");
        Path wanted = data == null || data.getLocation() == null
                ? null
                : data.getLocation().toPath();
        synchronized (watchLock) {
            if (Objects.equals(wanted, watched)) {
                return;
            }
            if (watch != null) {
                watch.close();
                watch = null;
            }
            watched = wanted;
            if (closed || wanted == null) {
                return;
            }
            try {
                watch = new FolderWatch(wanted, this::refresh);
            } catch (IOException e) {
                ILog.of(AssetsModel.class).info("Changes on disk are noticed late.", e);
            }
        }
        refreshQuietly(data, IResource.DEPTH_INFINITE, monitor);
    }

    private void refresh(Set<Path> folders) {
        Job.createSystem("Refreshing assets", (IProgressMonitor monitor) -> {
                    for (Path folder : folders) {
                        for (IContainer container :
                                ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
                            refreshQuietly(container, IResource.DEPTH_ONE, monitor);
                        }
                    }
                })
                .schedule();
    }

    private static IStatus refreshQuietly(IContainer container, int depth, IProgressMonitor monitor) {
        try {
            container.refreshLocal(depth, monitor);
        } catch (CoreException _) {
            // The folder or its project went meanwhile, of which the workspace tells.
        }
        return Status.OK_STATUS;
    }
}
