package org.chamfer.cli.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/** Says in plain words what p2's director complains of. Its first line is general, the reason stands below. */
final class DirectorMessages {
    /** The name of a unit, and which versions of it fit. */
    private static final String UNIT = "[^\\s',]+(?: [\\[(][^\\])]*[\\])]| [^\\s',]+)?";

    /** Who needs what: {@code Missing requirement: A 1.0 (a 1.0) requires 'namespace; unit, ...' but ...}. */
    private static final Pattern MISSING =
            Pattern.compile("\\s*Missing requirement.*?: .*\\((\\S+) (\\S+)\\) requires '([^;']*); (" + UNIT + ").*");

    private static final Pattern NO_FILE =
            Pattern.compile("\\s*Can't download artifact ([^,]+),([^,]+),(\\S+) required by .*");

    private DirectorMessages() {}

    /** A repository cannot be read. */
    static DiagnosticException unreadable(PluginLocation place, List<String> messages, Path log) {
        boolean remote = place.address().startsWith("http");
        return failure(
                "plugins.unreadable-repository",
                "the repository " + place.shown() + " cannot be read" + reason(messages),
                (remote ? "check the address and the network; " : "") + "the details are in " + log);
    }

    /** An installation or a removal has failed. */
    static DiagnosticException failed(List<String> err, String repository, Path log) {
        for (String line : err) {
            Matcher missing = MISSING.matcher(line);
            if (missing.matches()) {
                return failure(
                        "plugins.missing-requirement",
                        InstalledPlugin.featureId(missing.group(1)) + " " + missing.group(2) + " needs "
                                + kind(missing.group(3)) + missing.group(4).strip() + ", which is neither in "
                                + (repository.isEmpty() ? "the installation" : repository + " nor in the installation"),
                        "it may be made for another version of Chamfer; the details are in " + log);
            }
            Matcher file = NO_FILE.matcher(line);
            if (file.matches()) {
                return failure(
                        "plugins.incomplete-repository",
                        "the repository " + repository + " lists " + file.group(2) + " " + file.group(3)
                                + ", but cannot deliver it",
                        "build or fetch the repository anew; the details are in " + log);
            }
        }
        return failure("plugins.failed", "p2 cannot do it" + reason(err), "the details are in " + log);
    }

    private static String kind(String namespace) {
        return switch (namespace) {
            case "java.package" -> "the package ";
            case "osgi.ee" -> "the Java runtime ";
            case "osgi.bundle" -> "the bundle ";
            default -> "";
        };
    }

    private static String reason(List<String> err) {
        return err.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("There were errors.")
                        && !line.startsWith("Unable to load repositories"))
                .findFirst()
                .map(line -> ": " + (line.endsWith(".") ? line.substring(0, line.length() - 1) : line))
                .orElse("");
    }

    private static DiagnosticException failure(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }
}
