package org.chamfer.nodes.internal.part;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.MeshValue;

/** Paints a solid, and says which part it is. */
public final class ColorNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Mesh mesh = inputs.get("mesh", MeshValue.class).mesh();
        Color color = ColorText.read(inputs.parameters().text("color"));
        String part = inputs.parameters().text("part").strip();
        boolean keeps = inputs.parameters().flag("keep_colors");
        List<MeshRun> runs = mesh.runs().stream()
                .map(run -> new MeshRun(
                        run.firstTriangle(), run.triangleCount(), painted(run.origin(), color, keeps, part)))
                .toList();
        return NodeOutputs.of(
                "mesh", new MeshValue(new Mesh(mesh.positions(), mesh.triangles(), MeshRun.inOrder(runs))));
    }

    private static MeshOrigin painted(MeshOrigin origin, Color color, boolean keeps, String part) {
        return new MeshOrigin(
                keeps && origin.color() != null ? origin.color() : color,
                part.isEmpty() ? origin.part() : part,
                origin.source());
    }
}
