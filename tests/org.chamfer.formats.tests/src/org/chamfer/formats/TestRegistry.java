package org.chamfer.formats;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** The formats of this bundle's own plugin.xml, inside the platform and without it. */
public final class TestRegistry {
    private TestRegistry() {}

    /** A registry of the built-in formats. */
    public static FormatRegistry formats() {
        IExtensionRegistry platform = RegistryFactory.getRegistry();
        return platform != null ? new FormatRegistry(platform) : new FormatRegistry(ofClassPath());
    }

    private static IExtensionRegistry ofClassPath() {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        try (InputStream xml = FormatRegistry.class.getResourceAsStream("/plugin.xml")) {
            registry.addContribution(
                    xml, ContributorFactorySimple.createContributor("org.chamfer.formats"), false, null, null, token);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return registry;
    }
}
