package org.chamfer.nodes.internal.modify;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.geometry.repair.MeshRepair;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.TextValue;

/** Mends what is wrong with a surface, where it can be mended in one way only. */
public final class RepairNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        MeshRepair repair = MeshRepair.of(inputs.get("mesh", MeshValue.class).mesh(), context);
        boolean closed = repair.left().isClosed();
        if (!closed) {
            context.diagnostic(Diagnostic.warning(
                            "node.not-repaired",
                            "the mesh is still not closed: "
                                    + String.join(", ", repair.left().describe()),
                            null)
                    .withHint("only what can be mended in one way is mended; close other holes by hand"));
        }
        return NodeOutputs.of("mesh", new MeshValue(repair.mesh()))
                .and("closed", new BooleanValue(closed))
                .and("report", new TextValue(report(repair)));
    }

    private static String report(MeshRepair repair) {
        List<String> lines = new ArrayList<>();
        List<String> found = repair.found().describe();
        lines.add("found: " + (found.isEmpty() ? "nothing" : String.join(", ", found)));
        if (repair.actions().any()) {
            lines.add("done: " + String.join(", ", repair.actions().describe()));
        }
        if (!repair.left().describe().isEmpty()) {
            lines.add("left: " + String.join(", ", repair.left().describe()));
        }
        return String.join("\n", lines);
    }
}
