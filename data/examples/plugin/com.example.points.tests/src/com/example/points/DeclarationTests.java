package com.example.points;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.chamfer.cli.CliCommand;
import org.chamfer.formats.Exporter;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.ValueCodec;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** What plugin.xml declares arrives at Chamfer, and the classes that it names can be made. */
class DeclarationTests {
    @Test
    void nodeType() throws CoreException {
        assertInstanceOf(NodeFunction.class, made("org.chamfer.graph.nodeTypes", "nodeType", "class"));
    }

    @Test
    void portTypeWithConverter() throws CoreException {
        assertInstanceOf(ValueCodec.class, made("org.chamfer.graph.portTypes", "portType", "codec"));
        assertInstanceOf(ValueConverter.class, made("org.chamfer.graph.portTypes", "converter", "class"));
    }

    @Test
    void exporter() throws CoreException {
        assertInstanceOf(Exporter.class, made("org.chamfer.formats.exporters", "exporter", "class"));
    }

    @Test
    void command() throws CoreException {
        assertInstanceOf(CliCommand.class, made("org.chamfer.cli.commands", "command", "class"));
    }

    private static Object made(String point, String kind, String attribute) throws CoreException {
        IConfigurationElement own = null;
        for (IConfigurationElement element : RegistryFactory.getRegistry().getConfigurationElementsFor(point)) {
            if (element.getContributor().getName().equals("com.example.points")
                    && element.getName().equals(kind)) {
                own = element;
            }
        }
        assertNotNull(own, "no " + kind + " of this bundle at " + point);
        return own.createExecutableExtension(attribute);
    }
}
