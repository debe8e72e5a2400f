package org.chamfer.ui.graph.internal.editor;

import java.nio.file.Path;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** What editors of graphs open: files of the workspace, and files of the disk, around which a project is opened. */
final class DocumentInput {
    private DocumentInput() {}

    /** Whether an editor can open something. */
    static boolean isFile(IEditorInput input) {
        return input instanceof FileEditorInput
                || input instanceof IURIEditorInput uri
                        && "file".equals(uri.getURI().getScheme());
    }

    /** The file of the workspace; not for the UI thread. */
    static IFile resolve(IEditorInput input, Projects projects, IProgressMonitor monitor) throws CoreException {
        return switch (input) {
            case FileEditorInput file -> file.getFile();
            case IURIEditorInput uri -> projects.file(Path.of(uri.getURI()), monitor);
            default -> throw new CoreException(Status.error("There is no file " + input.getName() + "."));
        };
    }

    /** Where a file of the workspace is on the disk. */
    static Path path(IFile file) throws CoreException {
        IPath location = file.getLocation();
        if (location == null) {
            throw new CoreException(Status.error("The file " + file.getName() + " is not on this disk."));
        }
        return location.toPath().toAbsolutePath().normalize();
    }
}
