package org.chamfer.workbench.internal.project;

import java.nio.file.Path;
import org.eclipse.core.resources.FileInfoMatcherDescription;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceFilterDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Links from projects to folders and files on disk. */
final class ProjectLinks {
    private static final String BY_NAME = "org.eclipse.core.resources.regexFilterMatcher";
    /** What is in folders of people that is neither code nor graph, and may be huge. */
    private static final String NOT_FOLLOWED = "\\..*|node_modules|target|build";

    /** Has a project hold a folder on disk; one that lies in the project's own place already is only looked at again. */
    void folder(IProject project, String name, Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IFolder link = project.getFolder(name);
        boolean inPlace = project.getLocation() != null
                && IPath.fromPath(folder).equals(project.getLocation().append(name));
        if (inPlace) {
            project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
        } else if (link.exists()) {
            link.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
        } else {
            link.createLink(
                    folder.toUri(), IResource.ALLOW_MISSING_LOCAL | IResource.BACKGROUND_REFRESH, progress.split(1));
            if (!name.equals(ProjectRoots.DATA)) {
                link.createFilter(
                        IResourceFilterDescription.EXCLUDE_ALL
                                | IResourceFilterDescription.FOLDERS
                                | IResourceFilterDescription.INHERITABLE,
                        new FileInfoMatcherDescription(BY_NAME, NOT_FOLLOWED),
                        IResource.NONE,
                        progress.split(1));
            }
        }
    }

    /** The file of a project that stands for a file on disk. */
    IFile file(IProject project, Path file, IProgressMonitor monitor) throws CoreException {
        IFile link = project.getFile(file.getFileName().toString());
        if (!link.exists()) {
            link.createLink(file.toUri(), IResource.NONE, monitor);
        }
        return link;
    }
}
