package org.chamfer.product;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the workbench with tests that run inside it, and reads what became of them. */
final class UiRun {
    private static final String PACKAGE = "org.chamfer.ui.tests.";
    private static final long LONGEST_SECONDS = 900;
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final InstallationCopy copy;
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private final StringBuilder options = new StringBuilder();
    private int width = 1600;
    private int height = 1000;
    private int reports;

    /** Runs in a folder, which holds workspace, home, cache and reports of all runs of this object. */
    UiRun(InstallationCopy copy, Path folder) throws IOException {
        this.copy = copy;
        this.folder = folder;
        UiDisplay.furnish(folder.resolve("home"));
    }

    /** Sets an environment variable of the workbench. */
    UiRun with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Sets a system property of the workbench. */
    UiRun property(String name, String value) {
        options.append(" -D").append(name).append('=').append(value);
        return this;
    }

    /** The size of the screen in pixels. */
    UiRun screen(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        return this;
    }

    /** The log of errors, empty if nothing was logged. */
    String log() throws IOException {
        Path log = folder.resolve("workspace/.metadata/.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Runs test classes to their end and lets the workbench close. */
    Map<String, String> run(List<String> classes, String... files) throws IOException, InterruptedException {
        return start(classes, false, files);
    }

    /** Runs test classes and kills the workbench when they have ended. */
    Map<String, String> runAndKill(List<String> classes, String... files) throws IOException, InterruptedException {
        return start(classes, true, files);
    }

    /** What became of the tests by name: an empty text, or what went wrong. */
    private Map<String, String> start(List<String> classes, boolean kill, String... files)
            throws IOException, InterruptedException {
        Path report = folder.resolve("report" + reports++);
        try (UiDisplay display = new UiDisplay(width, height, folder.resolve("home"))) {
            Chamfer chamfer = copy.in(folder)
                    .with("HOME", folder.resolve("home").toString())
                    .with("DISPLAY", display.name())
                    .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                    .with("NO_AT_BRIDGE", "1")
                    .with(
                            "JDK_JAVA_OPTIONS",
                            "-Dchamfer.ui.tests=" + PACKAGE + String.join("," + PACKAGE, classes)
                                    + " -Dchamfer.ui.report=" + report
                                    + " -Dchamfer.ui.stay=" + kill
                                    + " -Dchamfer.checkout=" + Chamfer.checkout()
                                    + options);
            environment.forEach(chamfer::with);
            String[] arguments = new String[3 + files.length];
            arguments[0] = "workbench";
            arguments[1] = "-data";
            arguments[2] = folder.resolve("workspace").toString();
            System.arraycopy(files, 0, arguments, 3, files.length);
            Process workbench = chamfer.start(
                    folder.resolve("out").toFile(), folder.resolve("err").toFile(), arguments);
            try {
                await(workbench, report.resolve("report.json"), kill);
            } finally {
                workbench.descendants().forEach(ProcessHandle::destroyForcibly);
                workbench.destroyForcibly();
                workbench.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
        }
        keepPictures(report);
        return read(report.resolve("report.json"));
    }

    /** Waits for the report, and for the end of the workbench unless it is to be killed. */
    private void await(Process workbench, Path report, boolean kill) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            if (workbench.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS) || kill && Files.exists(report)) {
                return;
            }
        }
        throw new AssertionError("the workbench does not end within " + LONGEST_SECONDS + " s");
    }

    private Map<String, String> read(Path report) throws IOException {
        if (!Files.exists(report)) {
            throw new AssertionError("the workbench ended without a report\n" + Files.readString(folder.resolve("err"))
                    + Files.readString(folder.resolve("out")) + log());
        }
        Map<String, String> results = new LinkedHashMap<>();
        for (JsonElement entry :
                JsonParser.parseString(Files.readString(report)).getAsJsonArray()) {
            results.put(
                    entry.getAsJsonObject().get("test").getAsString(),
                    entry.getAsJsonObject().get("problem").getAsString());
        }
        return results;
    }

    /** Pictures of failures outlive the temporary folder. */
    private static void keepPictures(Path report) throws IOException {
        Path kept = Path.of("target", "screenshots").toAbsolutePath();
        Files.createDirectories(kept);
        if (Files.isDirectory(report)) {
            try (Stream<Path> files = Files.list(report)) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".png")).toList()) {
                    Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
