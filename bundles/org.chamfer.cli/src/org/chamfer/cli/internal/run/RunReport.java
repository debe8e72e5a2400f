package org.chamfer.cli.internal.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.internal.DiagnosticJson;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.publication.ContentHash;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;

/** A run as JSON. Fields are only ever added; times are seconds. */
final class RunReport {
    private RunReport() {}

    /** What became of a run. */
    static JsonObject json(RunOutcome outcome, List<PlacedFile> files) {
        RunResult result = outcome.result();
        JsonArray nodes = new JsonArray();
        result.nodes().forEach(node -> nodes.add(node(outcome, node)));
        JsonArray placed = new JsonArray();
        files.forEach(file -> placed.add(file(file)));
        JsonObject json = new JsonObject();
        json.addProperty("graph", outcome.loaded().graph().name());
        json.addProperty("succeeded", result.succeeded());
        json.addProperty("seconds", outcome.nanos() / 1e9);
        json.add("nodes", nodes);
        json.add("files", placed);
        return json;
    }

    private static JsonObject node(RunOutcome outcome, NodeResult node) {
        JsonObject outputs = new JsonObject();
        for (Map.Entry<String, OutputValue> output : node.outputs().entrySet()) {
            outputs.add(output.getKey(), output(output.getValue()));
        }
        JsonArray log = new JsonArray();
        node.log().forEach(log::add);
        JsonObject json = new JsonObject();
        json.addProperty("id", node.id());
        json.addProperty(
                "type", outcome.loaded().graph().node(node.id()).map(Node::type).orElse(""));
        json.addProperty("state", node.state().name().toLowerCase(Locale.ROOT));
        json.addProperty("reason", node.reason());
        json.addProperty("seconds", node.nanos() / 1e9);
        json.add("outputs", outputs);
        json.add("log", log);
        json.add("diagnostics", DiagnosticJson.of(node.diagnostics()));
        return json;
    }

    /** Type and digest, and the value itself if it is small. */
    private static JsonObject output(OutputValue output) {
        JsonObject json = new JsonObject();
        json.addProperty("type", output.type());
        json.addProperty("digest", output.digest().hex());
        switch (output.type()) {
            case PortTypeIds.TEXT, PortTypeIds.NUMBER, PortTypeIds.BOOLEAN, PortTypeIds.VECTOR ->
                addValue(output, json);
            default -> {
                // Large, or of a plug-in: the digest has to do.
            }
        }
        return json;
    }

    private static void addValue(OutputValue output, JsonObject json) {
        try {
            switch (output.value()) {
                case TextValue text -> json.addProperty("value", text.text());
                case NumberValue number -> json.addProperty("value", number.number());
                case BooleanValue flag -> json.addProperty("value", flag.value());
                case VectorValue vector -> {
                    JsonArray numbers = new JsonArray();
                    vector.numbers().forEach(numbers::add);
                    json.add("value", numbers);
                }
                default -> {
                    // A type of a plug-in by a built-in name has no value to show.
                }
            }
        } catch (DiagnosticException _) {
            // It has vanished from the store meanwhile: its digest is known all the same.
            json.addProperty("missing", true);
        }
    }

    private static JsonObject file(PlacedFile placed) {
        JsonObject json = new JsonObject();
        json.addProperty("path", placed.place());
        json.addProperty("node", placed.file().node());
        json.addProperty("bytes", placed.file().bytes().length);
        json.addProperty("sha256", ContentHash.of(placed.file().bytes()));
        json.addProperty("changed", placed.changed());
        return json;
    }
}
