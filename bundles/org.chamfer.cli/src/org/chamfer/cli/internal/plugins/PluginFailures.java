package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/** What can be wrong before p2 is asked. */
final class PluginFailures {
    private PluginFailures() {}

    static DiagnosticException noInstallation() {
        return failure(
                "plugins.no-installation",
                "there is no installation whose plug-ins could be managed",
                "start chamfer by the launcher of an installation");
    }

    static DiagnosticException noProfile(Path home) {
        return failure(
                "plugins.no-profile",
                "the installation in " + home + " keeps no record of what is installed",
                "unpack Chamfer anew");
    }

    static DiagnosticException damagedProfile(Path file, Exception cause) {
        return new DiagnosticException(
                Diagnostic.error("plugins.damaged-profile", "the record of what is installed is damaged: " + file, null)
                        .withHint("unpack Chamfer anew"),
                cause);
    }

    static DiagnosticException missing(String location) {
        return failure(
                "plugins.not-a-repository",
                "there is no file or folder " + location,
                "give a p2 repository: a folder, a ZIP archive, or an http or https address");
    }

    static DiagnosticException notARepository(String location, String hint) {
        return failure("plugins.not-a-repository", location + " is not a p2 repository", hint);
    }

    static DiagnosticException noFeatures(String location) {
        return failure(
                "plugins.no-features",
                "the repository " + location + " offers no feature",
                "its author must add a feature with the bundles of the plug-in");
    }

    static DiagnosticException severalFeatures(String location, List<String> ids) {
        return failure(
                "plugins.several-features",
                "the repository " + location + " offers " + ids.size() + " features; say which one to install",
                "there are " + String.join(", ", ids));
    }

    static DiagnosticException unknownFeature(String id, String location, String nearest, List<String> ids) {
        return failure(
                "plugins.unknown-feature",
                "the repository " + location + " offers no feature " + id,
                nearest.isEmpty() ? "there is " + String.join(", ", ids) : nearest);
    }

    static DiagnosticException notInstalled(String id, String nearest, List<String> ids) {
        String present = ids.isEmpty() ? "no plug-ins are installed" : "installed are " + String.join(", ", ids);
        return failure("plugins.not-installed", "there is no plug-in " + id, nearest.isEmpty() ? present : nearest);
    }

    static DiagnosticException partOfChamfer(String id) {
        return failure(
                "plugins.part-of-chamfer",
                id + " is a part of Chamfer itself",
                "unpack another version of Chamfer to get other parts");
    }

    static DiagnosticException vanished(String id) {
        return failure("plugins.failed", "p2 reports success, but " + id + " is not installed", "unpack Chamfer anew");
    }

    static DiagnosticException busy(Path home) {
        return failure(
                "plugins.busy",
                "another process is changing the plug-ins of " + home,
                "wait until it has ended, then try again");
    }

    static DiagnosticException readOnly(Path home, IOException cause) {
        String owner = "";
        try {
            owner = " of " + Files.getOwner(home).getName();
        } catch (IOException | UnsupportedOperationException _) {
            // Then the message does without.
        }
        return new DiagnosticException(
                Diagnostic.error(
                                "plugins.read-only",
                                "the installation" + owner + " in " + home + " cannot be changed",
                                null)
                        .withHint("ask its owner, or unpack Chamfer in a folder of your own"),
                cause);
    }

    private static DiagnosticException failure(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }
}
