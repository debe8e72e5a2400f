package org.chamfer.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** The contributions of all plugin.xml files on the class path, for programs that run outside of the platform. */
public final class PlainRegistry {
    private PlainRegistry() {}

    /** Makes the contributions known, unless a platform has done so. */
    public static synchronized void install() {
        if (RegistryFactory.getRegistry() != null) {
            return;
        }
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        try {
            for (URL url : Collections.list(PlainRegistry.class.getClassLoader().getResources("plugin.xml"))) {
                try (InputStream xml = url.openStream()) {
                    registry.addContribution(
                            xml, ContributorFactorySimple.createContributor(bundle(url)), false, null, null, token);
                }
            }
            RegistryFactory.setDefaultRegistryProvider(() -> registry);
        } catch (IOException | CoreException e) {
            throw new IllegalStateException(e);
        }
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
}
