package org.chamfer.cli.internal.nodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.cli.internal.run.EngineFactory;
import org.chamfer.cli.internal.run.InstalledEngines;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/**
 * Everything that graphs can be made of.
 *
 * @param nodeTypes the node types
 * @param portTypes the port types and converters
 * @param problems what is wrong with contributions that are left out
 */
public record TypeCatalog(NodeTypes nodeTypes, PortTypes portTypes, List<Diagnostic> problems) {
    public TypeCatalog {
        Objects.requireNonNull(nodeTypes, "nodeTypes");
        Objects.requireNonNull(portTypes, "portTypes");
        problems = List.copyOf(problems);
    }

    /** What the installation has. */
    static TypeCatalog installed() {
        EngineFactory engines = new InstalledEngines();
        return new TypeCatalog(engines.nodeTypes(), engines.portTypes(), engines.problems());
    }

    /** The node types by category, in the order of the palette. */
    Map<String, List<NodeType>> categories() {
        Map<String, List<NodeType>> categories = new LinkedHashMap<>();
        for (NodeType type : nodeTypes.all()) {
            categories.computeIfAbsent(type.category(), _ -> new ArrayList<>()).add(type);
        }
        return categories;
    }
}
