package org.chamfer.ui.tests.robot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The screen that the workbench is shown on. */
public final class Screen {
    private Screen() {}

    /** Writes a picture of the whole screen as a PNG file; a picture that cannot be taken is no failure. */
    public static void picture(Path file) {
        try {
            new ProcessBuilder(List.of("import", "-window", "root", file.toString()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.err.println("no picture " + file + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
