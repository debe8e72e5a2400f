package org.chamfer.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.base.io.UserFolders;
import org.eclipse.core.runtime.adaptor.EclipseStarter;

/** Configures and runs the framework for one command. */
public final class HeadlessFramework {
    private static final String APPLICATION = "org.chamfer.cli.application";
    private static final Set<String> STARTED =
            Set.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.eclipse.equinox.app");

    private HeadlessFramework() {}

    /**
     * Runs the command line.
     *
     * @param home folder of the installation
     * @param arguments the command and its arguments
     * @return the exit code
     * @throws IOException if the installation cannot be read
     */
    public static int run(Path home, String[] arguments) throws IOException {
        Installation installation = Installation.at(home);
        Path cache = writableCache();
        ConfigurationArea area = new ConfigurationArea(cache, installation.fingerprint());
        String bundles = area.preparedBundles();
        boolean prepared = bundles != null;
        Path folder;
        if (prepared) {
            folder = area.preparedFolder();
        } else {
            bundles = new HeadlessSelection(installation.bundles())
                    .select().stream().map(HeadlessFramework::reference).collect(Collectors.joining(","));
            folder = area.create(bundles);
        }
        int code = start(installation, folder, prepared, bundles, cache, arguments);
        if (!prepared) {
            area.publish();
        }
        return code;
    }

    private static int start(
            Installation installation, Path folder, boolean prepared, String bundles, Path cache, String[] arguments) {
        Map<String, String> properties = new HashMap<>();
        properties.put("osgi.install.area", installation.home().toUri().toString());
        properties.put("osgi.configuration.area", folder.toUri().toString());
        properties.put("osgi.configuration.area.readOnly", Boolean.toString(prepared));
        properties.put("osgi.instance.area", "@none");
        properties.put("osgi.user.area", "@none");
        properties.put("osgi.bundles", bundles);
        properties.put("osgi.bundles.defaultStartLevel", "4");
        properties.put(
                "osgi.logfile", cache.resolve("logs").resolve("framework.log").toString());
        properties.put("eclipse.application", APPLICATION);
        properties.put("eclipse.ignoreApp", "false");
        properties.put("osgi.noShutdown", "false");
        // Users see the messages of commands, never those of the framework; these go to its log.
        properties.put("eclipse.consoleLog", "false");
        EclipseStarter.setInitialProperties(properties);
        try {
            Object result = EclipseStarter.run(arguments, null);
            return result instanceof Integer code ? code : 0;
        } catch (Exception e) {
            System.err.println("chamfer: error: the installation does not start: " + e.getMessage());
            System.err.println("  hint: see " + properties.get("osgi.logfile"));
            return 1;
        }
    }

    private static String reference(InstalledBundle bundle) {
        String start = STARTED.contains(bundle.name()) ? "@2:start" : "";
        return "reference:" + bundle.jar().toUri() + start;
    }

    /** The user's cache folder, or a temporary one if that cannot be written to. */
    private static Path writableCache() throws IOException {
        Path cache = UserFolders.cache();
        try {
            Files.createDirectories(cache.resolve("logs"));
            return cache;
        } catch (IOException e) {
            return Files.createTempDirectory("chamfer-");
        }
    }
}
