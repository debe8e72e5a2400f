package org.chamfer.nodes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Manifest;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** What the engine offers to nodes, made from the contributions of the platform or else from those on the class path. */
final class TestServices {
    private TestServices() {}

    /** A service; one for all tests, as in a run. */
    static Object of(Class<?> type) {
        if (type == GeometryKernel.class) {
            return Made.KERNEL;
        } else if (type == FormatRegistry.class) {
            return Made.FORMATS;
        } else if (type == GeometryEvaluator.class) {
            return Made.GEOMETRY;
        } else if (type == ScadEvaluator.class) {
            return Made.PROGRAMS;
        }
        throw new IllegalArgumentException("no service " + type.getName());
    }

    /** The contributions. */
    static IExtensionRegistry extensions() {
        return Made.REGISTRY;
    }

    private static IExtensionRegistry registry() {
        IExtensionRegistry platform = RegistryFactory.getRegistry();
        return platform != null ? platform : ofClassPath();
    }

    private static IExtensionRegistry ofClassPath() {
        Object token = new Object();
        IExtensionRegistry registry;
        try {
            registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
            for (URL url : Collections.list(TestServices.class.getClassLoader().getResources("plugin.xml"))) {
                try (InputStream xml = url.openStream()) {
                    registry.addContribution(
                            xml, ContributorFactorySimple.createContributor(bundle(url)), false, null, null, token);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return registry;
    }

    /** The symbolic name of the bundle that a plugin.xml belongs to. */
    private static String bundle(URL pluginXml) throws IOException {
        URL manifest = URI.create(pluginXml.toString().replaceFirst("plugin\\.xml$", "META-INF/MANIFEST.MF"))
                .toURL();
        try (InputStream in = manifest.openStream()) {
            return new Manifest(in)
                    .getMainAttributes()
                    .getValue("Bundle-SymbolicName")
                    .split(";")[0];
        }
    }

    /** Made when first asked for. */
    private static final class Made {
        private static final IExtensionRegistry REGISTRY = registry();
        private static final FormatRegistry FORMATS = new FormatRegistry(REGISTRY);
        private static final GeometryKernel KERNEL = new KernelRegistry(REGISTRY).defaultKernel();
        private static final GeometryEvaluator GEOMETRY = new GeometryEvaluator(KERNEL, 2);
        private static final ScadEvaluator PROGRAMS = new ScadEvaluator();
    }
}
