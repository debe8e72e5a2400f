package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench of the installation, started and closed as a user does. Leaves a picture in target/screenshots. */
@Tag("ui")
class WorkbenchTests {
    private static final int LONGEST_START_SECONDS = 90;

    @TempDir
    private Path folder;

    @Test
    void opensAWindowAndCloses() throws Exception {
        startAndClose();
        Path log = folder.resolve("workspace/.metadata/.log");
        assertEquals("", Files.exists(log) ? Files.readString(log) : "");
    }

    @Test
    void keepsItsClassesReadyForTheNextStart() throws Exception {
        Path other = Files.createDirectories(cache()).resolve("workbench-0.0.1.jsa");
        Files.writeString(other, "that of another version");
        startAndClose();
        Path archive = archive();
        assertFalse(Files.exists(other));
        // As a workbench leaves it that is killed while it writes.
        Files.write(archive, new byte[4096]);
        startAndClose();
        assertTrue(Files.size(archive()) > 1_000_000, "the unfinished archive is still there");
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.filter(file -> file.getFileName().toString().matches("workbench-.*\\.jsa"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no archive"));
        }
    }

    private void startAndClose() throws Exception {
        Process workbench = new Chamfer(folder)
                .with("HOME", folder.toString())
                .with("CHAMFER_CACHE", cache().toString())
                .start(
                        folder.resolve("out").toFile(),
                        folder.resolve("err").toFile(),
                        "workbench",
                        "-configuration",
                        folder.resolve("configuration").toString(),
                        "-data",
                        folder.resolve("workspace").toString());
        try {
            String window = waitForWindow();
            Thread.sleep(2000);
            BufferedImage picture = takePicture(window);
            assertTrue(picture.getWidth() >= 640 && picture.getHeight() >= 480, "the window is tiny");
            // By the keyboard: the last entry of the first menu is Exit.
            shell("xdotool", "windowfocus", window);
            shell("xdotool", "key", "alt+f");
            Thread.sleep(1000);
            shell("xdotool", "key", "Up", "Return");
            assertTrue(workbench.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS), "the workbench does not close");
            assertEquals(0, workbench.exitValue());
        } finally {
            workbench.destroyForcibly();
        }
    }

    private String waitForWindow() throws InterruptedException {
        for (int i = 0; i < 2 * LONGEST_START_SECONDS; i++) {
            Chamfer.Result found =
                    new Chamfer(folder).exec(List.of("xdotool", "search", "--onlyvisible", "--name", "Chamfer ?$"));
            if (found.code() == 0 && !found.out().isBlank()) {
                return found.out().lines().findFirst().orElseThrow();
            }
            Thread.sleep(500);
        }
        throw new AssertionError("no window after " + LONGEST_START_SECONDS + " s");
    }

    private BufferedImage takePicture(String window) throws IOException {
        Path target = Path.of("target", "screenshots").toAbsolutePath();
        Files.createDirectories(target);
        File file = target.resolve("workbench.png").toFile();
        shell("import", "-window", window, file.toString());
        return ImageIO.read(file);
    }

    private void shell(String... command) {
        Chamfer.Result result = new Chamfer(folder).exec(List.of(command));
        assertEquals(0, result.code(), result.err());
    }
}
