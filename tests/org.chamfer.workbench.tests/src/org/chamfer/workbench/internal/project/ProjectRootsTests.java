package org.chamfer.workbench.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRootsTests {
    @TempDir
    Path folder;

    @Test
    void aFileBelongsToTheNearestFolderWithThoseOfAProject() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("outer/inner/data/canvases"));
        Files.createDirectories(folder.resolve("outer/data/input"));

        assertEquals(Optional.of(folder.resolve("outer/inner")), ProjectRoots.around(inner.resolve("gear.canvas")));
        assertEquals(
                Optional.of(folder.resolve("outer")), ProjectRoots.around(folder.resolve("outer/data/input/a.stl")));
    }

    @Test
    void aFileBesideTheDataBelongsToo() throws IOException {
        Files.createDirectories(folder.resolve("parts/data/output"));

        assertEquals(Optional.of(folder.resolve("parts")), ProjectRoots.around(folder.resolve("parts/knob.scad")));
    }

    @Test
    void aFolderThatIsOnlyCalledDataIsNoProject() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/measurements"));

        assertFalse(ProjectRoots.isProject(folder));
        assertFalse(ProjectRoots.around(data.resolve("a.scad"))
                .filter(folder::equals)
                .isPresent());
    }

    @Test
    void oneOfTheFoldersIsEnough() throws IOException {
        Files.createDirectories(folder.resolve("data/examples"));

        assertTrue(ProjectRoots.isProject(folder));
    }
}
