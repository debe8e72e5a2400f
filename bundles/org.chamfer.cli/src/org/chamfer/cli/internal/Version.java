package org.chamfer.cli.internal;

import org.chamfer.geometry.kernel.KernelRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The versions of what computes. */
final class Version {
    private Version() {}

    /** The lines that {@code --version} prints. */
    static String describe() {
        return CommandTree.PROGRAM + " " + program() + "\nkernel " + kernel() + "\n";
    }

    private static String program() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        return bundle == null
                ? "(outside of an installation)"
                : bundle.getVersion().toString();
    }

    private static String kernel() {
        KernelRegistry kernels = new KernelRegistry();
        return kernels.entries().isEmpty() ? "(none)" : kernels.defaultKernel().identity();
    }
}
