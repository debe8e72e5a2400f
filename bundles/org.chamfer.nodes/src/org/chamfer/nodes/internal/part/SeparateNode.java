package org.chamfer.nodes.internal.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.solid.Bodies;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;

/** Takes a solid apart into the bodies that do not hang together. */
public final class SeparateNode implements NodeFunction {
    private static final String BODY = "body ";

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        List<Mesh> bodies = Bodies.of(inputs.get("mesh", MeshValue.class).mesh(), context);
        Mesh kept =
                switch (p.text("keep")) {
                    case "largest" -> largest(bodies);
                    case "number" -> numbered(bodies, p.integer("number"));
                    default -> assembly(bodies);
                };
        return NodeOutputs.of("mesh", new MeshValue(kept)).and("count", new NumberValue(bodies.size()));
    }

    private static Mesh assembly(List<Mesh> bodies) {
        List<String> names = new ArrayList<>();
        for (Mesh body : bodies) {
            boolean named = body.runs().stream().anyMatch(run -> run.origin().part() != null);
            names.add(named ? "" : BODY + (names.size() + 1));
        }
        return Assembly.of(bodies, names);
    }

    private static Mesh largest(List<Mesh> bodies) {
        return bodies.stream()
                .max(Comparator.comparingDouble(body -> MeshFacts.of(body).volume()))
                .orElse(Mesh.EMPTY);
    }

    private static Mesh numbered(List<Mesh> bodies, int number) throws DiagnosticException {
        if (number > bodies.size()) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.no-such-body", "there is no body " + number + "; there are " + bodies.size(), null)
                    .withHint("choose a smaller number, or keep all of them"));
        }
        return bodies.get(number - 1);
    }
}
