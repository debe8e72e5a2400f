package org.chamfer.nodes.internal.combine;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.part.Assembly;
import org.chamfer.values.MeshValue;

/** Solids side by side as they are, each a named part. */
public final class AssembleNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        List<Mesh> solids = Meshes.at("solids", inputs);
        List<String> names =
                inputs.parameters().text("names").lines().map(String::strip).toList();
        if (names.size() > solids.size()) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.too-many-names", names.size() + " names for " + solids.size() + " solids", null)
                    .withHint("write one name a line, in the order of the wires"));
        }
        return NodeOutputs.of("mesh", new MeshValue(Assembly.of(solids, names)));
    }
}
