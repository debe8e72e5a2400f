package org.chamfer.workbench.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamfer.workbench.project.ProjectFolders;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Projects of the workspace. The workspace keeps what it knows of a project in a folder of its own, from which the folders
 * of the user are linked: nothing is written into these. A project in the workspace's folder itself has them in place.
 */
public final class WorkspaceProjects implements Projects {
    private static final String EXAMPLES = "Examples";

    private final ProjectLinks links = new ProjectLinks();
    private final ShippedExamples examples = new ShippedExamples();
    private final RecentFiles recent = new RecentFiles();

    @Override
    public ProjectFolders folders(IProject project) {
        return new ProjectFolders(ProjectRoots.of(project));
    }

    @Override
    public synchronized IProject create(Path folder, boolean withExamples, IProgressMonitor monitor)
            throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, "Making the project " + folder.getFileName(), 2);
        Path root = folder.toAbsolutePath().normalize();
        ProjectFolders folders = new ProjectFolders(root);
        for (Path each :
                List.of(folders.canvases(), folders.examples(), folders.input(), folders.models(), folders.output())) {
            Files.createDirectories(each);
        }
        if (withExamples) {
            examples.copyTo(root, progress.split(1));
        }
        return open(root, progress.split(1));
    }

    @Override
    public synchronized IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw failure("There is no folder " + root + ".");
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Opening " + root, 2);
        IProject project = project(root, progress.split(1));
        if (ProjectRoots.isProject(root)) {
            links.folder(project, ProjectRoots.DATA, root.resolve(ProjectRoots.DATA), progress.split(1));
        } else {
            links.folder(project, name(root), root, progress.split(1));
        }
        recent.use(project);
        keep();
        return project;
    }

    @Override
    public synchronized IFile file(Path file, IProgressMonitor monitor) throws CoreException {
        Path absolute = file.toAbsolutePath().normalize();
        SubMonitor progress = SubMonitor.convert(monitor, "Opening " + absolute, 3);
        IFile found = known(absolute);
        if (found == null && Files.isRegularFile(absolute)) {
            found = adopt(absolute, progress.split(1));
        }
        if (found == null) {
            throw failure("There is no file " + absolute + ".");
        }
        if (!found.isSynchronized(IResource.DEPTH_ZERO)) {
            found.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        }
        return found;
    }

    /** Opens what a file lies in; a file in no project is linked alone, its folder may be anything. */
    private IFile adopt(Path file, SubMonitor progress) throws CoreException {
        Optional<Path> root = ProjectRoots.around(file);
        if (root.isPresent()) {
            open(root.get(), progress);
            IFile found = known(file);
            if (found != null) {
                return found;
            }
        }
        Path folder = root.orElseGet(file::getParent);
        IFile link = links.file(project(folder, progress), file, progress);
        keep();
        return link;
    }

    /** The workspace writes down what projects it has, which it does by itself only when it ends. */
    private static void keep() throws CoreException {
        workspace().save(false, null);
    }

    /** The file in an open project; below the folders of projects it need not have been seen yet. */
    private static IFile known(Path file) throws CoreException {
        IFile[] candidates = workspace().getRoot().findFilesForLocationURI(file.toUri());
        IFile existing =
                Arrays.stream(candidates).filter(IFile::exists).findFirst().orElse(null);
        if (existing != null || !Files.isRegularFile(file)) {
            return existing;
        }
        for (IFile candidate : candidates) {
            candidate.refreshLocal(IResource.DEPTH_ZERO, null);
            if (candidate.exists()) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public synchronized IProject examples(IProgressMonitor monitor) throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, "Opening the examples", 2);
        Path root = workspace().getRoot().getLocation().toPath().resolve(EXAMPLES);
        if (!ProjectRoots.isProject(root)) {
            return create(root, true, progress.split(1));
        }
        // What was deleted stays away; what a newer installation brings along comes with its own project.
        return open(root, progress.split(1));
    }

    @Override
    public Optional<IProject> current() {
        IProject[] open = Arrays.stream(workspace().getRoot().getProjects())
                .filter(IProject::isAccessible)
                .toArray(IProject[]::new);
        return Arrays.stream(open)
                .filter(project -> project.getName().equals(recent.project()))
                .findFirst()
                .or(() -> Arrays.stream(open).findFirst());
    }

    /** The project of a folder, open; made if there is none. */
    private static IProject project(Path root, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = workspace();
        for (IProject project : workspace.getRoot().getProjects()) {
            if (!project.isOpen()
                    && project.getLocation() != null
                    && project.getLocation().toPath().equals(root)) {
                project.open(monitor);
            }
            if (project.isOpen() && ProjectRoots.of(project).equals(root)) {
                return project;
            }
        }
        IProject same = workspace.getRoot().getProject(name(root));
        if (same.isAccessible() && isBare(same)) {
            return same;
        }
        IProject project = ProjectNames.free(workspace, name(root));
        project.create(monitor);
        project.open(monitor);
        return project;
    }

    /** Whether a project has lost its links, as after a crash before they were written down. */
    private static boolean isBare(IProject project) throws CoreException {
        return Arrays.stream(project.members())
                .allMatch(member -> member.getName().equals(IProjectDescription.DESCRIPTION_FILE_NAME));
    }

    private static String name(Path root) {
        return root.getFileName() == null ? "Files" : root.getFileName().toString();
    }

    private static IWorkspace workspace() {
        return ResourcesPlugin.getWorkspace();
    }

    private static CoreException failure(String message) {
        return new CoreException(Status.error(message));
    }
}
