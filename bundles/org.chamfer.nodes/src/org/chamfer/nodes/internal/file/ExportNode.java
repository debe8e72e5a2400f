package org.chamfer.nodes.internal.file;

import java.io.IOException;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.value.ValueText;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Makes a file of a value: a solid or figure in any format with an exporter, an image, a text, or a file renamed. */
public final class ExportNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException, IOException {
        NodeParameters parameters = inputs.parameters();
        Value subject = inputs.get("subject", Value.class);
        ExportName name = new ExportName(parameters.text("name").strip(), optional(parameters, "format"));
        String settings = optional(parameters, "settings");
        FileValue file =
                switch (subject) {
                    case MeshValue mesh -> new GeometryFile(name, settings, context).of(mesh.mesh());
                    case RegionValue region -> new GeometryFile(name, settings, context).of(region.region());
                    case ImageValue image -> PlainFiles.ofImage(image, name);
                    case FileValue given -> PlainFiles.renamed(given, name);
                    case TextValue _, NumberValue _, BooleanValue _, VectorValue _ ->
                        PlainFiles.ofText(
                                subject.type(), ValueText.find(subject).orElseThrow(), name, context);
                    default -> throw name.refusal(subject.type(), List.of());
                };
        return NodeOutputs.of("file", file);
    }

    private static String optional(NodeParameters parameters, String name) {
        return parameters.names().contains(name) ? parameters.text(name).strip() : "";
    }
}
