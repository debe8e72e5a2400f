package org.chamfer.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypeRegistry;
import org.chamfer.graph.type.PortTypeRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;

/** The declarations are such as the registry of node types wants them. */
class RegistryTests {
    @Test
    void theRegistryKnowsEveryDeclaration() {
        IExtensionRegistry extensions = TestServices.extensions();
        NodeTypeRegistry registry = new NodeTypeRegistry(extensions, new PortTypeRegistry(extensions));

        List<String> declared =
                Declarations.all().stream().map(one -> one.type().id()).sorted().toList();
        List<String> known = registry.all().stream()
                .filter(type -> type.contributor().equals("org.chamfer.nodes"))
                .map(NodeType::id)
                .sorted()
                .toList();
        assertEquals(List.of(), registry.problems());
        assertEquals(declared, known);
        // The kit reads the same as the registry does, apart from labels that are not declared.
        for (Declarations.Declared one : Declarations.all()) {
            NodeSignature signature =
                    registry.find(one.type().id()).orElseThrow().signature();
            assertEquals(signature.parameters(), one.type().signature().parameters());
            assertEquals(ports(signature), ports(one.type().signature()));
        }
    }

    private static List<String> ports(NodeSignature signature) {
        return Stream.concat(signature.inputs().stream(), signature.outputs().stream())
                .map(port -> port.name() + " " + port.type() + " " + port.arity() + " " + port.description())
                .toList();
    }
}
