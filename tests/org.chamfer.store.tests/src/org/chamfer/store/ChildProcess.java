package org.chamfer.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.digest.Digest;

/** Another Java process with the classes of the store and of its tests, which may come from folders or bundles. */
final class ChildProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path errors;

    private ChildProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts a class with its arguments; what it says on stderr goes to a file in the folder. */
    static ChildProcess start(Path scratch, Class<?> main, String... arguments) throws IOException {
        Path errors = Files.createTempFile(scratch, "child", ".err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        return new ChildProcess(process, errors);
    }

    private static String classPath() throws IOException {
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> type : List.of(Digest.class, ContentStore.class, ChildProcess.class)) {
            try {
                path.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new IOException("no class path for a child process", e);
            }
        }
        return String.join(File.pathSeparator, path);
    }

    /** Waits until the process has said a line. */
    @SuppressWarnings("resource") // The process owns its streams.
    void awaitLine(String expected) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        if (!expected.equals(line)) {
            throw new IOException("expected " + expected + ", found " + line + "; " + errors());
        }
    }

    /** Waits for the end and gives what the process said on stderr, nothing if it ended well. */
    String awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return "still running after " + PATIENCE_SECONDS + " s";
        }
        return process.exitValue() == 0 ? "" : "exit code " + process.exitValue() + ": " + errors();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String errors() throws IOException {
        return Files.readString(errors, StandardCharsets.UTF_8);
    }

    /** Ends the process at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
