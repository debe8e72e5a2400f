package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * A feature that a third party has added to the installation.
 *
 * @param id name of the feature
 * @param name its name for people, may be empty
 * @param provider who made it, may be empty
 * @param bundles what it consists of
 */
record InstalledPlugin(String id, String version, String name, String provider, List<PluginBundle> bundles) {
    private static final String BUNDLE_LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    /**
     * All plug-ins of an installation, by name.
     *
     * @param home its folder
     * @throws DiagnosticException if the installation is damaged
     * @throws IOException if a file cannot be read
     */
    static List<InstalledPlugin> all(Path home) throws DiagnosticException, IOException {
        InstalledUnits units = ProfileReader.read(home);
        List<String> installed = Files.readAllLines(home.resolve(BUNDLE_LIST));
        List<InstalledPlugin> plugins = new ArrayList<>();
        for (InstalledUnit unit : units.plugins()) {
            plugins.add(new InstalledPlugin(
                    featureId(unit.id()),
                    unit.version(),
                    unit.name(),
                    unit.provider(),
                    bundles(home, installed, units.parts(unit))));
        }
        return plugins;
    }

    /** The name of a feature, without what p2 appends to it. */
    static String featureId(String unit) {
        return unit.endsWith(OfferedFeature.SUFFIX)
                ? unit.substring(0, unit.length() - OfferedFeature.SUFFIX.length())
                : unit;
    }

    private static List<PluginBundle> bundles(Path home, List<String> installed, Set<String> parts) throws IOException {
        List<PluginBundle> bundles = new ArrayList<>();
        for (String line : installed) {
            String[] fields = line.split(",");
            if (!line.startsWith("#") && fields.length > 2 && parts.contains(fields[0])) {
                bundles.add(PluginBundle.read(fields[0], fields[1], home.resolve(fields[2])));
            }
        }
        return bundles;
    }
}
