package org.chamfer.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.chamfer.launcher.internal.HeadlessFramework;

/**
 * Starts the headless application in an OSGi framework that holds only the bundles it needs. Runs from the class path,
 * outside the framework; the installation's launcher scripts start it.
 *
 * <p>System property {@code chamfer.home}: the folder of the installation.
 */
public final class HeadlessLauncher {
    private static final int FAILED = 1;

    private HeadlessLauncher() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        String home = System.getProperty("chamfer.home");
        if (home == null) {
            System.err.println("chamfer: error: start the chamfer script of an installation, not this class");
            System.exit(FAILED);
            return;
        }
        try {
            System.exit(HeadlessFramework.run(Path.of(home).toRealPath(), arguments));
        } catch (IOException e) {
            System.err.println("chamfer: error: the installation in " + home + " cannot be read: " + e.getMessage());
            System.exit(FAILED);
        }
    }
}
