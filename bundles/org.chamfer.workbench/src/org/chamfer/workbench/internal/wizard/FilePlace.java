package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where a new file may go. */
final class FilePlace {
    /** The project that is made if there is none yet. */
    static final String FIRST_PROJECT = "My Parts";

    private final Projects projects;

    FilePlace(Projects projects) {
        this.projects = projects;
    }

    /** The names of the projects; that of the first one if there is none yet. */
    List<String> projectNames() {
        List<String> names = Arrays.stream(
                        ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isAccessible)
                .map(IProject::getName)
                .toList();
        return names.isEmpty() ? List.of(FIRST_PROJECT) : names;
    }

    /** The name of the project to begin with. @param selected what is selected, may be {@code null} */
    String firstChoice(IResource selected) {
        Optional<IProject> project = selected == null ? projects.current() : Optional.of(selected.getProject());
        return project.map(IProject::getName).orElseGet(() -> projectNames().getFirst());
    }

    /** Whether a file is there already. @param folder such as {@code data/canvases} */
    boolean exists(String project, String folder, String file) {
        IProject there = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (!there.isAccessible()) {
            return false;
        }
        Path path = projects.folders(there).root().resolve(folder).resolve(file);
        return Files.exists(path);
    }

    /**
     * Makes a file, and the project if it is the first one; not on the UI thread.
     *
     * @param folder such as {@code data/canvases}
     * @throws CoreException if it cannot be made
     * @throws IOException if the folders of the project cannot be made
     */
    IFile make(String project, String folder, String name, byte[] content, IProgressMonitor monitor)
            throws CoreException, IOException {
        IProject target = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (!target.isAccessible()) {
            target = projects.create(
                    ResourcesPlugin.getWorkspace()
                            .getRoot()
                            .getLocation()
                            .toPath()
                            .resolve(project),
                    false,
                    monitor);
        }
        Path path = projects.folders(target).root().resolve(folder).resolve(name);
        IFile file = find(target, path);
        makeFolders(file.getParent(), monitor);
        if (file.exists()) {
            file.setContents(content, true, true, monitor);
        } else {
            file.create(content, IResource.FORCE, monitor);
        }
        return file;
    }

    /** The file of the project for a path on disk that is not there yet. */
    private static IFile find(IProject project, Path path) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
                .filter(file -> file.getProject().equals(project))
                .findFirst()
                .orElseGet(() -> project.getFile(path.getFileName().toString()));
    }

    private static void makeFolders(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolders(folder.getParent(), monitor);
            folder.refreshLocal(IResource.DEPTH_ZERO, monitor);
            if (!folder.exists()) {
                folder.create(IResource.FORCE, true, monitor);
            }
        }
    }
}
