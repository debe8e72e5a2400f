package org.chamfer.product;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A display of its own (Xvfb) with a window manager (openbox), so that the keyboard's focus is as on a desk. */
final class UiDisplay implements AutoCloseable {
    private static final long LONGEST_END_SECONDS = 10;

    private final Process server;
    private final Process windows;
    private final String name;

    /** Starts one. @param width in pixels @param height in pixels @param home for the window manager's settings */
    UiDisplay(int width, int height, Path home) throws IOException {
        server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = server.inputReader();
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        name = ":" + number.strip();
        ProcessBuilder manager = new ProcessBuilder(List.of("openbox")).redirectErrorStream(true);
        manager.redirectOutput(new File("/dev/null"));
        manager.environment().put("DISPLAY", name);
        manager.environment().put("HOME", home.toString());
        windows = manager.start();
    }

    /** What programs need as {@code DISPLAY}. */
    String name() {
        return name;
    }

    /** The settings of a desktop for a user's home: font and theme, as GTK reads them. */
    static void furnish(Path home) throws IOException {
        Path settings = home.resolve(".config/gtk-3.0/settings.ini");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, """
                [Settings]
                gtk-font-name=Inter 10
                gtk-theme-name=Adwaita
                gtk-enable-animations=0
                """);
    }

    @Override
    public void close() {
        end(windows);
        end(server);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
