package org.chamfer.cli.internal.nodes;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortType;

/** Declarations as JSON. Fields are only ever added. */
final class TypeJson {
    private TypeJson() {}

    /** All node types, port types and converters. */
    static JsonObject of(TypeCatalog catalog) {
        JsonArray nodeTypes = new JsonArray();
        catalog.nodeTypes().all().forEach(type -> nodeTypes.add(of(type)));
        JsonArray portTypes = new JsonArray();
        catalog.portTypes().all().forEach(type -> portTypes.add(of(type)));
        JsonArray converters = new JsonArray();
        catalog.portTypes().converters().forEach(converter -> converters.add(of(converter)));
        JsonObject json = new JsonObject();
        json.add("nodeTypes", nodeTypes);
        json.add("portTypes", portTypes);
        json.add("converters", converters);
        return json;
    }

    /** One node type. */
    static JsonObject of(NodeType type) {
        JsonObject json = new JsonObject();
        json.addProperty("id", type.id());
        json.addProperty("version", type.version());
        json.addProperty("label", type.label());
        json.addProperty("category", type.category());
        json.addProperty("icon", type.icon());
        json.addProperty("description", type.description());
        json.add("inputs", ports(type.signature().inputs()));
        json.add("outputs", ports(type.signature().outputs()));
        json.add("parameters", parameters(type.signature().parameters()));
        json.addProperty("dynamic", type.dynamic());
        json.add(
                "requires",
                texts(type.requirements().stream().map(TypeWords::word).toList()));
        json.add("publishes", texts(type.publishes()));
        json.addProperty("cacheable", type.cacheable());
        json.addProperty("bundle", type.contributor());
        json.addProperty("bundleVersion", type.contributorVersion());
        return json;
    }

    private static JsonArray ports(List<PortSpec> ports) {
        JsonArray array = new JsonArray();
        for (PortSpec port : ports) {
            JsonObject json = new JsonObject();
            json.addProperty("name", port.name());
            json.addProperty("type", port.type());
            json.addProperty("arity", TypeWords.word(port.arity()));
            json.addProperty("label", port.label());
            json.addProperty("description", port.description());
            array.add(json);
        }
        return array;
    }

    /** Parameters; limits and steps that are not declared are left out. */
    static JsonArray parameters(List<ParameterSpec> parameters) {
        JsonArray array = new JsonArray();
        for (ParameterSpec parameter : parameters) {
            JsonObject json = new JsonObject();
            json.addProperty("name", parameter.name());
            json.addProperty("kind", TypeWords.word(parameter.kind()));
            json.addProperty("label", parameter.label());
            json.addProperty("default", parameter.defaultText());
            parameter.minimum().ifPresent(minimum -> json.addProperty("min", minimum));
            parameter.maximum().ifPresent(maximum -> json.addProperty("max", maximum));
            parameter.step().ifPresent(step -> json.addProperty("step", step));
            if (!parameter.choices().isEmpty()) {
                json.add("choices", choices(parameter));
            }
            json.addProperty("unit", parameter.unit());
            json.addProperty("group", parameter.group());
            json.addProperty("description", parameter.description());
            array.add(json);
        }
        return array;
    }

    private static JsonArray choices(ParameterSpec parameter) {
        JsonArray array = new JsonArray();
        parameter.choices().forEach(choice -> {
            JsonObject json = new JsonObject();
            json.addProperty("value", choice.value());
            json.addProperty("label", choice.label());
            array.add(json);
        });
        return array;
    }

    private static JsonObject of(PortType type) {
        JsonObject json = new JsonObject();
        json.addProperty("id", type.id());
        json.addProperty("label", type.label());
        json.addProperty("color", type.color());
        json.addProperty("description", type.description());
        json.addProperty("bundle", type.contributor());
        return json;
    }

    private static JsonObject of(Converter converter) {
        JsonObject json = new JsonObject();
        json.addProperty("from", converter.from());
        json.addProperty("to", converter.to());
        json.addProperty("version", converter.version());
        json.addProperty("label", converter.label());
        json.addProperty("description", converter.description());
        json.addProperty("bundle", converter.contributor());
        return json;
    }

    private static JsonArray texts(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
