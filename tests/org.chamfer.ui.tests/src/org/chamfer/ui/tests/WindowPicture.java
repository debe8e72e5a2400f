package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.ui.tests.robot.Screen;
import org.chamfer.ui.tests.robot.Ui;

/** Pictures of the window for the documentation. */
final class WindowPicture {
    private final Path folder;
    private final String ending;

    /** Pictures in a folder; their names tell the scale of the screen if it is not 1. */
    WindowPicture(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        String scale = System.getenv().getOrDefault("GDK_SCALE", "1");
        ending = "1".equals(scale) ? ".png" : "-" + scale + "x.png";
    }

    /** Takes one; of a scaled screen only the main window. @param name of what it shows */
    void take(String name) {
        Ui.settle();
        if (!".png".equals(ending) && !"light".equals(name)) {
            return;
        }
        Path file = folder.resolve("workbench-" + name + ending);
        Screen.picture(file);
        assertTrue(Files.exists(file), "no picture " + file);
    }
}
