package org.chamfer.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs, first of all the launcher of the materialised installation, as a user's shell does. */
final class Chamfer {
    private static final long LONGEST_RUN_SECONDS = 600;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Path launcher = installation().resolve("chamfer");

    /** Runs in a folder. */
    Chamfer(Path folder) {
        this.folder = folder;
    }

    /** The checkout that is tested. */
    static Path checkout() {
        return Path.of(System.getProperty("chamfer.checkout"));
    }

    /** The installation that the build made for this system. */
    static Path installation() {
        String platform = System.getProperty("os.name").startsWith("Mac") ? "macosx/cocoa/aarch64" : "linux/gtk/x86_64";
        return checkout().resolve("product/target/products/org.chamfer.product/" + platform + "/chamfer");
    }

    /** Uses the launcher of another installation. */
    Chamfer from(Path otherLauncher) {
        launcher = otherLauncher;
        return this;
    }

    /** Sets an environment variable. */
    Chamfer with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What a finished program has printed. */
    record Result(int code, String out, String err) {
        /** What it printed to people. */
        List<String> messages() {
            return err.lines().toList();
        }
    }

    /** Runs Chamfer to its end. */
    Result run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return exec(command);
    }

    /** Runs any program to its end. */
    Result exec(List<String> command) {
        try {
            Path out = Files.createTempFile("chamfer-out", null);
            Path err = Files.createTempFile("chamfer-err", null);
            try {
                Process process = start(command, out.toFile(), err.toFile());
                if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(command + " does not end");
                }
                return new Result(process.exitValue(), read(out), read(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts Chamfer as in the foreground of a terminal, also where the tests run in the background. */
    Process start(File out, File err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name").startsWith("Linux")) {
            // Background jobs of a shell inherit that they ignore interrupts.
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        return start(command, out, err);
    }

    private Process start(List<String> command, File out, File err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder.redirectOutput(out).redirectError(err).start();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
