package org.chamfer.workbench.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class RecentFilesTests {
    private final RecentFiles recent = new RecentFiles();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("parts");

    @BeforeEach
    @AfterEach
    void clear() {
        recent.clear();
    }

    @Test
    void theLatestComesFirstAndOnlyOnce() {
        recent.add(Path.of("/a"), project);
        recent.add(Path.of("/b"), project);
        recent.add(Path.of("/a"), project);

        assertEquals(List.of(Path.of("/a"), Path.of("/b")), recent.files());
    }

    @Test
    void theOldestIsForgotten() {
        for (int i = 0; i < 20; i++) {
            recent.add(Path.of("/" + i), project);
        }

        assertEquals(12, recent.files().size());
        assertEquals(Path.of("/19"), recent.files().getFirst());
    }

    @Test
    void itsProjectIsRemembered() {
        recent.add(Path.of("/a"), project);

        assertEquals("parts", recent.project());
    }
}
