package org.chamfer.graph.type;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.values.Value;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry with contributions that tests write down. */
final class TestExtensions {
    /** Finds classes without bundles: contributors of tests are only names. */
    private static final class ClassesOfTests extends RegistryStrategy {
        ClassesOfTests() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String bundle)
                throws CoreException {
            ClassLoader loader = name.startsWith("org.chamfer.values.")
                    ? Value.class.getClassLoader()
                    : TestExtensions.class.getClassLoader();
            try {
                return Class.forName(name, true, loader)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), name, e));
            }
        }
    }

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new ClassesOfTests(), token, token);

    TestExtensions() {
        add("org.chamfer.graph", """
                <extension-point id="nodeTypes" name="Node types"/>
                <extension-point id="portTypes" name="Port types"/>
                """);
    }

    /** Adds the elements of a plugin.xml. */
    TestExtensions add(String bundle, String elements) {
        byte[] xml = ("<plugin>" + elements + "</plugin>").getBytes(StandardCharsets.UTF_8);
        registry.addContribution(
                new ByteArrayInputStream(xml),
                ContributorFactorySimple.createContributor(bundle),
                false,
                null,
                null,
                token);
        return this;
    }

    /** Adds node types. */
    TestExtensions addNodes(String bundle, String types) {
        return add(bundle, "<extension point=\"org.chamfer.graph.nodeTypes\">" + types + "</extension>");
    }

    /** Adds port types and converters. */
    TestExtensions addPorts(String bundle, String types) {
        return add(bundle, "<extension point=\"org.chamfer.graph.portTypes\">" + types + "</extension>");
    }

    /** The registry of all that. */
    IExtensionRegistry registry() {
        return registry;
    }
}
