package org.chamfer.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * What decides whether a bundle of the installation is needed.
 *
 * @param name symbolic name
 * @param jar its file
 * @param requiredBundles names that it cannot do without
 * @param importedPackages packages that it cannot do without
 * @param exportedPackages packages that it offers
 * @param host symbolic name of the host if it is a fragment, else {@code null}
 * @param extendsChamfer true if it contributes to an extension point of Chamfer
 */
record InstalledBundle(
        String name,
        Path jar,
        Set<String> requiredBundles,
        Set<String> importedPackages,
        Set<String> exportedPackages,
        String host,
        boolean extendsChamfer) {

    static InstalledBundle read(String name, Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            if (file.getManifest() == null) {
                throw new IOException(jar + " has no manifest");
            }
            Map<String, String> headers = headers(file.getManifest().getMainAttributes());
            Set<String> hosts = names(headers, Constants.FRAGMENT_HOST, false);
            return new InstalledBundle(
                    name,
                    jar,
                    names(headers, Constants.REQUIRE_BUNDLE, true),
                    names(headers, Constants.IMPORT_PACKAGE, true),
                    names(headers, Constants.EXPORT_PACKAGE, false),
                    hosts.isEmpty() ? null : hosts.iterator().next(),
                    extendsChamfer(file));
        } catch (BundleException e) {
            throw new IOException(jar + " has a manifest that cannot be read", e);
        }
    }

    private static Map<String, String> headers(Attributes attributes) {
        Map<String, String> headers = new HashMap<>();
        attributes.forEach((key, value) -> headers.put(key.toString(), value.toString()));
        return headers;
    }

    private static Set<String> names(Map<String, String> headers, String header, boolean onlyMandatory)
            throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
        Set<String> names = new HashSet<>();
        if (elements != null) {
            for (ManifestElement element : elements) {
                String resolution = element.getDirective(Constants.RESOLUTION_DIRECTIVE);
                if (!onlyMandatory || !Constants.RESOLUTION_OPTIONAL.equals(resolution)) {
                    names.addAll(Set.of(element.getValueComponents()));
                }
            }
        }
        return names;
    }

    private static boolean extendsChamfer(JarFile file) throws IOException {
        ZipEntry entry = file.getEntry("plugin.xml");
        if (entry == null) {
            return false;
        }
        try (InputStream in = file.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("point=\"org.chamfer.");
        }
    }
}
