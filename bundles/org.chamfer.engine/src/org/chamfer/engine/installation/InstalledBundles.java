package org.chamfer.engine.installation;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the running installation. */
final class InstalledBundles {
    private static final String OURS = "org.chamfer.";

    /** Those of ours that only show, command or start. */
    private static final Set<String> APART = Set.of(
            "org.chamfer.batch",
            "org.chamfer.cli",
            "org.chamfer.gef.compat",
            "org.chamfer.launcher",
            "org.chamfer.workbench");

    /** Of other systems, such as the windows of the desktop application. */
    private static final String FOR_SOME_SYSTEMS = "Eclipse-PlatformFilter";

    private InstalledBundles() {}

    /** The versions by name, the same on every system; none outside of an installation. */
    static SortedMap<String, String> versions() {
        // Our own bundle is never started; one that is knows the others.
        Bundle started = FrameworkUtil.getBundle(RegistryFactory.class);
        if (started == null || started.getBundleContext() == null) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> versions = new TreeMap<>();
        for (Bundle bundle : started.getBundleContext().getBundles()) {
            if (bundle.getState() != Bundle.INSTALLED && bundle.getHeaders("").get(FOR_SOME_SYSTEMS) == null) {
                versions.put(bundle.getSymbolicName(), bundle.getVersion().toString());
            }
        }
        return versions;
    }

    /** Whether a bundle is one of those that compute: they are the same on the command line and in the workbench. */
    static boolean computes(String name) {
        return name.startsWith(OURS) && !name.startsWith("org.chamfer.ui.") && !APART.contains(name);
    }

    /** What computes. */
    static Environment environment() {
        SortedMap<String, String> versions = versions();
        KernelRegistry kernels = new KernelRegistry();
        return new Environment(
                versions.getOrDefault("org.chamfer.cli", ""),
                kernels.entries().isEmpty() ? "" : kernels.defaultKernel().identity(),
                versions,
                Collections.emptySortedMap());
    }
}
