package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of the workbench in {@code docs/images} anew: {@code ./test --screenshots}. */
@Tag("screenshots")
class ScreenshotTests {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    /** The window fills the screen and has no frame; dialogs keep theirs. */
    private static final String WINDOWS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <openbox_config xmlns="http://openbox.org/3.4/rc">
              <applications>
                <application type="normal">
                  <decor>no</decor>
                  <maximized>yes</maximized>
                </application>
              </applications>
            </openbox_config>
            """;

    private static final String DESKTOP = """
            [Settings]
            gtk-font-name=Inter 9.5
            gtk-theme-name=Adwaita
            gtk-enable-animations=0
            """;

    @TempDir
    private static Path workshop;

    private static InstallationCopy copy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void installTheTests() throws IOException {
        copy = UiInstallation.in(workshop.resolve("chamfer"));
    }

    @Test
    void picturesOfTheWorkbench() throws IOException, InterruptedException {
        take(1);
    }

    @Test
    void picturesAtTwiceTheScale() throws IOException, InterruptedException {
        take(2);
    }

    private void take(int scale) throws IOException, InterruptedException {
        UiRun run = new UiRun(copy, folder)
                .screen(scale * WIDTH, scale * HEIGHT)
                .with("GDK_SCALE", Integer.toString(scale))
                .property(
                        "chamfer.screenshots",
                        Chamfer.checkout().resolve("docs/images").toString());
        Path settings = folder.resolve("home/.config");
        Files.createDirectories(settings.resolve("openbox"));
        Files.writeString(settings.resolve("openbox/rc.xml"), WINDOWS);
        Files.writeString(settings.resolve("gtk-3.0/settings.ini"), DESKTOP);
        run.run(List.of("Screenshots"))
                .forEach((name, problem) -> assertEquals("", problem, () -> "the picture " + name));
        assertEquals("", run.log());
    }
}
