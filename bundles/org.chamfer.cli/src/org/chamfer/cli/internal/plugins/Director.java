package org.chamfer.cli.internal.plugins;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.UserFolders;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;

/**
 * Runs the director of p2, which is a part of the installation, in a process of its own. It needs the whole platform,
 * of which the command line starts as little as it can.
 */
final class Director implements AutoCloseable {
    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";
    private static final String LOG_ENTRY = "!ENTRY ";
    private static final String LOG_MESSAGE = "!MESSAGE ";
    private static final String SYSTEM = System.getProperty("os.name", "");

    private final Path home;
    private final CommandContext context;
    private final Path folder;
    private final Registration interruption;
    private Process running;
    private boolean over;

    /**
     * Makes a director that has not been started.
     *
     * @param home folder of the installation
     */
    Director(Path home, CommandContext context) throws IOException {
        this.home = home;
        this.context = context;
        this.folder = Files.createTempDirectory("chamfer-plugins-");
        this.interruption = context.onInterrupt(this::interrupt);
    }

    /** What a run printed. */
    private record Output(int code, List<String> out, List<String> err) {
        /** What went wrong, also if nothing says so. */
        List<String> errors() {
            return err.isEmpty() ? List.of("its process ended with code " + code) : err;
        }
    }

    /** The features that a repository offers. */
    List<OfferedFeature> features(PluginLocation place) throws DiagnosticException, IOException {
        Process process = start(List.of(
                "-destination",
                Files.createDirectories(folder.resolve("reader")).toString(),
                "-profile",
                "reader",
                "-repository",
                place.address(),
                "-list"));
        Output output = wait(process);
        if (output.code() != 0) {
            throw DirectorMessages.unreadable(place, logged(), keepLog());
        }
        return OfferedFeature.of(output.out());
    }

    /**
     * Changes the installation.
     *
     * @param request options of the director
     * @param change ends the process if it is undone
     * @param repository what the user calls the repository, empty if there is none
     * @throws DiagnosticException if p2 refuses or fails
     */
    void change(List<String> request, InstallationChange change, String repository)
            throws DiagnosticException, IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-destination", home.toString(), "-profile", ProfileReader.profile(home), "-purgeHistory"));
        arguments.addAll(request);
        Process process = start(arguments);
        change.by(process);
        Output output = wait(process);
        if (output.code() != 0) {
            throw DirectorMessages.failed(output.errors(), repository, keepLog());
        }
    }

    /** Ends what is running and deletes what it left behind. */
    @Override
    public void close() throws IOException {
        try {
            end();
            SavedInstallation.delete(folder);
        } finally {
            interruption.close();
        }
    }

    private void interrupt() {
        try {
            end();
            SavedInstallation.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void end() {
        over = true;
        if (running != null) {
            InstallationChange.end(running);
        }
    }

    private synchronized Process start(List<String> arguments) throws DiagnosticException, IOException {
        if (over) {
            throw new CancellationException("interrupted");
        }
        List<String> command = new ArrayList<>();
        if (!SYSTEM.startsWith("Windows")) {
            // A terminal sends Ctrl-C to this process too; it is to end when what it did can be undone, not before.
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djava.awt.headless=true",
                // The user chose the scheme; p2 would ask another one.
                "-Dp2.httpRule=allow",
                "-Dosgi.logfile=" + folder.resolve("log"),
                "-jar",
                launcher().toString(),
                "-nosplash",
                // Messages are looked at, so their language is not to change.
                "-nl",
                "en",
                "-data",
                "@none",
                "-configuration",
                folder.resolve("configuration").toString(),
                "-application",
                "org.eclipse.equinox.p2.director"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(file("out"))
                .redirectError(file("err"));
        // Options for this process are not meant for that one.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        running = builder.start();
        running.getOutputStream().close();
        return running;
    }

    private Output wait(Process process) throws IOException {
        try {
            int code = process.waitFor();
            context.work().checkCancelled();
            return new Output(code, lines("out"), lines("err"));
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private Path launcher() throws DiagnosticException, IOException {
        Path plugins = home.resolve("plugins");
        if (Files.isDirectory(plugins)) {
            try (Stream<Path> jars = Files.list(plugins)) {
                List<Path> found = jars.filter(
                                jar -> jar.getFileName().toString().startsWith(LAUNCHER))
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found.getLast();
                }
            }
        }
        throw PluginFailures.noProfile(home);
    }

    /** Keeps everything that a failed run has written, and says where. */
    private Path keepLog() throws IOException {
        Path logs = Files.createDirectories(UserFolders.cache().resolve("logs"));
        Path kept = logs.resolve("plugins.log");
        Files.deleteIfExists(kept);
        for (String part : List.of("out", "err", "log")) {
            if (Files.exists(folder.resolve(part))) {
                Files.write(
                        kept,
                        Files.readAllBytes(folder.resolve(part)),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
        return kept;
    }

    /** The errors in the log: of what went wrong with a repository, the director itself prints nothing. */
    private List<String> logged() throws IOException {
        List<String> errors = new ArrayList<>();
        boolean isError = false;
        for (String line : Files.exists(folder.resolve("log")) ? lines("log") : List.<String>of()) {
            if (line.startsWith(LOG_ENTRY)) {
                isError = line.matches(LOG_ENTRY + "\\S+ 4 .*");
            } else if (isError && line.startsWith(LOG_MESSAGE)) {
                errors.add(line.substring(LOG_MESSAGE.length()));
            }
        }
        return errors;
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    private List<String> lines(String name) throws IOException {
        // Malformed bytes are no reason to fail.
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
