package org.chamfer.engine.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.worker.WorkerLauncher;

/** Starts child processes from the installation: the command line again, with a hidden command. */
public final class InstalledWorkers implements WorkerLauncher {
    /** The hidden command that serves as a child process. */
    public static final String COMMAND = "worker";

    private static final String BUNDLE_LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final List<String> BEFORE_THE_FRAMEWORK =
            List.of("org.chamfer.launcher", "org.chamfer.base", "org.eclipse.osgi");

    private final Path home;

    /** Makes a launcher for the installation that is running. */
    public InstalledWorkers() {
        this(System.getProperty("chamfer.home"));
    }

    InstalledWorkers(String home) {
        this.home = home == null ? null : Path.of(home);
    }

    @Override
    public List<String> command(int maxHeapMegabytes) throws DiagnosticException {
        if (home == null) {
            throw failure("this is no installation", null);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.resolve("chamfer.vmoptions"));
        // As the launcher starts commands, except that many of them share the processors.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:Tier3BackEdgeThreshold=3000");
        command.add("-XX:+UseSerialGC");
        // A virtual machine that ran out of memory is in no state to go on: whoever waits for it hears of its end.
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Its last words must not get between the messages.
        command.add("-XX:+DisplayVMOutputToStderr");
        if (maxHeapMegabytes > 0) {
            command.add("-Xmx" + maxHeapMegabytes + "m");
        }
        command.add("-Dchamfer.home=" + home);
        command.add("-cp");
        command.add(String.join(System.getProperty("path.separator"), classPath()));
        command.add("org.chamfer.launcher.HeadlessLauncher");
        command.add(COMMAND);
        return command;
    }

    private List<String> classPath() throws DiagnosticException {
        List<String> jars = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(home.resolve(BUNDLE_LIST))) {
                String[] fields = line.split(",");
                if (fields.length > 2 && BEFORE_THE_FRAMEWORK.contains(fields[0])) {
                    jars.add(home.resolve(fields[2]).normalize().toString());
                }
            }
        } catch (IOException e) {
            throw failure("the installation cannot be read", e);
        }
        return jars;
    }

    private static DiagnosticException failure(String reason, IOException cause) {
        return new DiagnosticException(
                Diagnostic.error("engine.no-child", "no child process can be started: " + reason, null)
                        .withHint("run without isolation"),
                cause);
    }
}
