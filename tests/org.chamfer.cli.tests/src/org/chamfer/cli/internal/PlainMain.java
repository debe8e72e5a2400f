package org.chamfer.cli.internal;

import java.util.List;

/** The command line without the platform, for tests of signals and exit codes that need a process. */
public final class PlainMain {
    private PlainMain() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        PlainRegistry.install();
        System.exit(Application.run(ConsoleContext.ofProcess(), List.of(arguments)));
    }
}
