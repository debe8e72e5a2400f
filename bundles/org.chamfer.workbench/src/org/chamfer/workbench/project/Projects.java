package org.chamfer.workbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The projects of the workspace. A project is a folder on disk with the folders of {@link ProjectFolders}; nothing else is
 * written into it. A service of the workbench; thread-safe, and not for the UI thread where files are touched.
 */
public interface Projects {
    /** The folders of a project. */
    ProjectFolders folders(IProject project);

    /** Makes a folder on disk with the folders of a project and opens it. */
    IProject create(Path folder, boolean withExamples, IProgressMonitor monitor) throws CoreException, IOException;

    /** Opens a folder on disk as a project, without writing into it. */
    IProject open(Path folder, IProgressMonitor monitor) throws CoreException;

    /** The file of the workspace for a file on disk; opens the project around it if it is in none yet. */
    IFile file(Path file, IProgressMonitor monitor) throws CoreException;

    /** The project with copies of the examples, made when first asked for. */
    IProject examples(IProgressMonitor monitor) throws CoreException, IOException;

    /** The project that was used last. */
    Optional<IProject> current();
}
