package org.chamfer.scad.eval.internal.geometry;

import java.util.SortedSet;
import java.util.TreeSet;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.image.ImageDecoder;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.text.TextEngine;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What results depend on apart from a tree: the kernel, and the versions of the bundles whose code computes. */
public final class ResultIdentity {
    private static final String IMPORTERS = "org.chamfer.formats.importers";

    private ResultIdentity() {}

    /** A text that is another one as soon as a kernel or a bundle is; outside of OSGi the kernel alone counts. */
    public static String of(GeometryKernel kernel) {
        SortedSet<String> bundles = new TreeSet<>();
        Class<?>[] parts = {CsgNode.class, Mesh.class, FormatRegistry.class, TextEngine.class, ImageDecoder.class};
        for (Class<?> part : parts) {
            add(FrameworkUtil.getBundle(part), bundles);
        }
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement importer : registry.getConfigurationElementsFor(IMPORTERS)) {
                add(ContributorFactoryOSGi.resolve(importer.getContributor()), bundles);
            }
        }
        return kernel.identity() + bundles;
    }

    private static void add(Bundle bundle, SortedSet<String> bundles) {
        if (bundle != null) {
            bundles.add(bundle.getSymbolicName() + " " + bundle.getVersion());
        }
    }
}
