package org.chamfer.workbench.internal.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ui")
class WorkspaceProjectsTests {
    private final WorkspaceProjects projects = new WorkspaceProjects();
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    Path folder;

    @AfterEach
    void forgetProjects() throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, monitor);
        }
    }

    @Test
    void openingAFolderWritesNothingIntoIt() throws CoreException, IOException {
        Path root = folder.resolve("parts");
        write(root.resolve("data/canvases/gear.canvas"), "x");
        List<Path> before = files(root);

        IProject project = projects.open(root, monitor);

        assertEquals(before, files(root));
        assertEquals(root, projects.folders(project).root());
        assertEquals(Optional.of(project), projects.current());
    }

    @Test
    void aFolderIsOpenedOnce() throws CoreException, IOException {
        Path root = folder.resolve("parts");
        write(root.resolve("data/canvases/gear.canvas"), "x");

        assertEquals(projects.open(root, monitor), projects.open(root, monitor));
    }

    @Test
    void foldersOfTheSameNameAreDifferentProjects() throws CoreException, IOException {
        write(folder.resolve("a/parts/data/input/x.txt"), "a");
        write(folder.resolve("b/parts/data/input/x.txt"), "b");

        IProject first = projects.open(folder.resolve("a/parts"), monitor);
        IProject second = projects.open(folder.resolve("b/parts"), monitor);

        assertEquals("parts", first.getName());
        assertEquals("parts 2", second.getName());
        assertEquals(folder.resolve("b/parts"), projects.folders(second).root());
    }

    @Test
    void aFileOpensTheProjectAroundIt() throws CoreException, IOException {
        Path file = folder.resolve("parts/data/canvases/gear.canvas");
        write(file, "x");

        IFile found = projects.file(file, monitor);

        assertTrue(found.exists());
        assertEquals("parts", found.getProject().getName());
        assertEquals(file, found.getLocation().toPath());
        assertArrayEquals(Files.readAllBytes(file), found.readAllBytes());
    }

    @Test
    void aFileThatComesLaterIsFound() throws CoreException, IOException {
        Path first = folder.resolve("parts/data/canvases/first.canvas");
        write(first, "x");
        projects.file(first, monitor);
        Path second = folder.resolve("parts/data/canvases/second.canvas");
        write(second, "y");

        assertTrue(projects.file(second, monitor).exists());
    }

    @Test
    void aFileInNoProjectIsLinkedAlone() throws CoreException, IOException {
        Path file = folder.resolve("loose/knob.scad");
        write(file, "cube(1);");
        write(folder.resolve("loose/other.scad"), "cube(2);");

        IFile found = projects.file(file, monitor);

        assertTrue(found.isLinked());
        assertFalse(found.getProject().getFile("other.scad").exists());
        assertEquals(
                folder.resolve("loose"), projects.folders(found.getProject()).root());
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        CoreException failure =
                assertThrows(CoreException.class, () -> projects.file(folder.resolve("none.scad"), monitor));

        assertEquals("There is no file " + folder.resolve("none.scad") + ".", failure.getMessage());
    }

    @Test
    void aNewProjectHasItsFolders() throws CoreException, IOException {
        Path root = folder.resolve("new");

        IProject project = projects.create(root, false, monitor);

        assertTrue(Files.isDirectory(projects.folders(project).canvases()));
        // The platform looks into linked folders in the background.
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        assertTrue(project.getFolder("data/canvases").exists());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }
}
