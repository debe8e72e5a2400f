package org.chamfer.workbench.internal.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.workbench.project.ProjectFolders;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Where projects have their folder on disk. */
final class ProjectRoots {
    /** The folder that everything of a project lies in. */
    static final String DATA = "data";

    private ProjectRoots() {}

    /**
     * The folder of a project: the one that its {@code data} lies in; of a folder without such, that folder; of single
     * files, the folder of the first.
     */
    static Path of(IProject project) {
        IPath data = project.getFolder(DATA).getLocation();
        if (project.getFolder(DATA).exists() && data != null) {
            return data.toPath().getParent();
        }
        return linked(project).orElseGet(() -> project.getLocation().toPath());
    }

    private static Optional<Path> linked(IProject project) {
        if (!project.isAccessible()) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(project.members())
                    .filter(member -> member.isLinked() && member.getLocation() != null)
                    .min(Comparator.comparingInt(member -> member.getType() == IResource.FOLDER ? 0 : 1))
                    .map(member -> member.getType() == IResource.FOLDER
                            ? member.getLocation().toPath()
                            : member.getLocation().toPath().getParent());
        } catch (CoreException _) {
            // It was closed or removed in the meantime.
            return Optional.empty();
        }
    }

    /** The folder of the project that a file belongs to: the nearest one above with the folders of a project in it. */
    static Optional<Path> around(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (isProject(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Whether a folder has any of the folders of a project. */
    static boolean isProject(Path folder) {
        ProjectFolders folders = new ProjectFolders(folder);
        return Stream.of(folders.canvases(), folders.input(), folders.examples(), folders.models(), folders.output())
                .anyMatch(Files::isDirectory);
    }
}
