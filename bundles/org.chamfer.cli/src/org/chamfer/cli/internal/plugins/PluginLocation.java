package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Where a repository lies.
 *
 * @param address as p2 takes it
 * @param shown as the user wrote it
 */
record PluginLocation(String address, String shown) {
    /** One of these is at the root of every p2 repository. */
    private static final List<String> MARKS = List.of(
            "content.xml", "content.jar", "content.xml.xz", "compositeContent.xml", "compositeContent.jar", "p2.index");

    private static final String BUILT = "target/repository";

    /**
     * Looks at what the user wrote. Nothing is read from the network here.
     *
     * @param directory where relative paths start
     * @throws DiagnosticException if there is no repository
     * @throws IOException if a file cannot be read
     */
    static PluginLocation of(Path directory, String location) throws DiagnosticException, IOException {
        String lower = location.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return new PluginLocation(checked(location).toString(), location);
        }
        Path path = lower.startsWith("file:")
                ? Path.of(checked(location))
                : directory.resolve(location).normalize();
        if (Files.isDirectory(path)) {
            if (!isRepository(path)) {
                throw PluginFailures.notARepository(location, hint(path, location));
            }
            return new PluginLocation(path.toUri().toString(), location);
        }
        if (!Files.exists(path)) {
            throw PluginFailures.missing(location);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (MARKS.stream().allMatch(mark -> zip.getEntry(mark) == null)) {
                boolean isBundle = zip.getEntry("META-INF/MANIFEST.MF") != null;
                throw PluginFailures.notARepository(
                        location,
                        isBundle
                                ? "a bundle alone cannot be installed: give the p2 repository that holds it"
                                : "the archive must have content.jar or content.xml at its root");
            }
        } catch (ZipException _) {
            throw PluginFailures.notARepository(location, "give a folder, a ZIP archive, or an http or https address");
        }
        return new PluginLocation("jar:" + path.toUri() + "!/", location);
    }

    private static boolean isRepository(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.isRegularFile(folder.resolve(mark)));
    }

    private static String hint(Path folder, String location) {
        return isRepository(folder.resolve(BUILT))
                ? "did you mean " + Path.of(location).resolve(BUILT) + "?"
                : "a p2 repository has a file content.jar or content.xml";
    }

    private static URI checked(String address) throws DiagnosticException {
        try {
            return new URI(address);
        } catch (URISyntaxException _) {
            throw PluginFailures.notARepository(address, "the address is malformed; blanks are written %20");
        }
    }
}
