package org.chamfer.cli.internal.nodes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.internal.run.TextColumns;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** The parameters of a node type that is used as a model, in the forms in which those of a .scad file are listed. */
public final class NodeParametersListing {
    private static final String NO_GROUP = "Parameters";

    private NodeParametersListing() {}

    /** A table: the groups, and in them name, value, what is allowed, and what it is for; empty without parameters. */
    public static String text(NodeType type) {
        Map<String, TextColumns> groups = new LinkedHashMap<>();
        for (ParameterSpec parameter : type.signature().parameters()) {
            String allowed = TypeWords.allowed(parameter);
            groups.computeIfAbsent(group(parameter), _ -> new TextColumns())
                    .row(
                            parameter.name(),
                            TypeWords.initial(parameter),
                            allowed.isEmpty() ? TypeWords.word(parameter.kind()) : allowed,
                            parameter.description());
        }
        StringBuilder out = new StringBuilder();
        groups.forEach((group, lines) -> {
            out.append(out.isEmpty() ? "" : "\n").append('[').append(group).append("]\n");
            out.append(lines.text("  "));
        });
        return out.toString();
    }

    /** An object with the title and the parameters, with the names that OpenSCAD gives to these. */
    public static JsonObject json(NodeType type) {
        JsonArray parameters = new JsonArray();
        type.signature().parameters().forEach(parameter -> parameters.add(json(parameter)));
        JsonObject json = new JsonObject();
        json.add("parameters", parameters);
        json.addProperty("title", type.id());
        return json;
    }

    private static JsonObject json(ParameterSpec parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("caption", parameter.description());
        json.addProperty("group", group(parameter));
        json.add("initial", initial(parameter));
        parameter.maximum().ifPresent(maximum -> json.addProperty("max", maximum));
        parameter.minimum().ifPresent(minimum -> json.addProperty("min", minimum));
        json.addProperty("name", parameter.name());
        if (!parameter.choices().isEmpty()) {
            JsonArray options = new JsonArray();
            parameter.choices().forEach(choice -> {
                JsonObject option = new JsonObject();
                option.addProperty("name", choice.label());
                option.addProperty("value", choice.value());
                options.add(option);
            });
            json.add("options", options);
        }
        parameter.step().ifPresent(step -> json.addProperty("step", step));
        json.addProperty(
                "type",
                switch (parameter.kind()) {
                    case NUMBER, INTEGER, VECTOR -> "number";
                    case BOOLEAN -> "boolean";
                    case TEXT, MULTILINE, CHOICE, COLOR, FILE, MODEL -> "string";
                });
        return json;
    }

    private static JsonElement initial(ParameterSpec parameter) {
        try {
            Value value = ParameterText.read(parameter, parameter.defaultText());
            return switch (value) {
                case NumberValue number -> new JsonPrimitive(number.number());
                case BooleanValue flag -> new JsonPrimitive(flag.value());
                case VectorValue vector -> array(vector.numbers());
                default -> new JsonPrimitive(parameter.defaultText());
            };
        } catch (DiagnosticException _) {
            // A default that stands for no value, such as none.
            return new JsonPrimitive(parameter.defaultText());
        }
    }

    private static JsonArray array(List<Double> numbers) {
        JsonArray array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }

    private static String group(ParameterSpec parameter) {
        return parameter.group().isEmpty() ? NO_GROUP : parameter.group();
    }
}
