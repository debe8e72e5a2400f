package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTests {
    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @Test
    void newFilesAreToldAlsoInNewFolders() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("input"));
        FolderWatch watch = new FolderWatch(folder, told::add);
        try (watch) {
            // The watch begins on a thread of its own: the first file is written until it is noticed.
            for (int i = 0; told.isEmpty() && i < 100; i++) {
                Files.writeString(folder.resolve("input/" + i + ".txt"), "x");
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertTrue(found(folder.resolve("input")));
            Path inner = Files.createDirectory(folder.resolve("input/inner"));
            assertTrue(found(inner));
            Files.writeString(inner.resolve("a.txt"), "x");
            assertTrue(found(inner));
        }
    }

    private boolean found(Path wanted) throws InterruptedException {
        for (Set<Path> folders = told.poll(10, TimeUnit.SECONDS);
                folders != null;
                folders = told.poll(10, TimeUnit.SECONDS)) {
            if (folders.contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
