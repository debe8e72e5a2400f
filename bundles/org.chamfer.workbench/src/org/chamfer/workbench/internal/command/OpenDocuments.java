package org.chamfer.workbench.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens files and folders of the disk in a window, with the projects they belong to. Files are looked at in a job. */
public final class OpenDocuments {
    private final IWorkbenchWindow window;
    private final Projects projects;

    private OpenDocuments(IWorkbenchWindow window) {
        this.window = window;
        this.projects = window.getWorkbench().getService(Projects.class);
    }

    /** For a window. */
    public static OpenDocuments in(IWorkbenchWindow window) {
        return new OpenDocuments(window);
    }

    /** Finds documents; not on the UI thread. */
    @FunctionalInterface
    public interface Finder {
        /** The documents. */
        List<IFile> find(IProgressMonitor monitor) throws CoreException, IOException;
    }

    /** Opens files in editors, and folders as projects. */
    public void open(List<Path> paths) {
        open("Opening " + (paths.size() == 1 ? paths.getFirst().getFileName() : paths.size() + " files"), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, paths.size());
            List<IFile> found = new ArrayList<>();
            MultiStatus failures = new MultiStatus(OpenDocuments.class, 0, "Some files could not be opened.");
            for (Path path : paths) {
                try {
                    if (Files.isDirectory(path)) {
                        projects.open(path, progress.split(1));
                    } else {
                        found.add(projects.file(path, progress.split(1)));
                    }
                } catch (CoreException e) {
                    failures.add(e.getStatus());
                }
            }
            show(found);
            if (!failures.isOK()) {
                throw new CoreException(failures.getChildren().length == 1 ? failures.getChildren()[0] : failures);
            }
            return List.of();
        });
    }

    /** Opens what is found in a job of that name; says so if nothing is. */
    public void open(String name, Finder finder) {
        ICoreRunnable work = monitor -> {
            try {
                show(finder.find(monitor));
            } catch (CoreException e) {
                complain(text(e));
            } catch (IOException e) {
                complain(e.getMessage());
            }
        };
        Job job = Job.create(name, work);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static String text(CoreException failure) {
        StringBuilder text = new StringBuilder(failure.getStatus().getMessage());
        for (var each : failure.getStatus().getChildren()) {
            text.append('\n').append(each.getMessage());
        }
        return text.toString();
    }

    private void show(List<IFile> files) {
        if (!files.isEmpty()) {
            window.getWorkbench().getDisplay().asyncExec(() -> files.forEach(this::edit));
        }
    }

    private void edit(IFile file) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), "Open File", e.getLocalizedMessage());
        }
    }

    private void complain(String message) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                MessageDialog.openError(window.getShell(), "Open File", message);
            }
        });
    }
}
