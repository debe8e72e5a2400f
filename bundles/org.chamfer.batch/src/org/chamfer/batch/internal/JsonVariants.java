package org.chamfer.batch.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.batch.Variant;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.scad.eval.customizer.ParameterSets;

/** Variants as JSON: OpenSCAD's parameter sets, or a list of objects. */
public final class JsonVariants {
    private static final String NAME = "name";

    private JsonVariants() {}

    /** Reads them. */
    public static List<Variant> read(String text, String file) throws DiagnosticException {
        VariantCollector collector = new VariantCollector(file);
        if (text.stripLeading().startsWith("[")) {
            int index = 0;
            for (JsonElement element : list(text, file)) {
                index++;
                if (!element.isJsonObject()) {
                    throw failure("element " + index + " of the list is no object", file);
                }
                add(element.getAsJsonObject(), collector, file);
            }
        } else {
            for (ParameterSet set : ParameterSets.parse(text, file).all()) {
                collector.add(set.name(), set.values(), 0);
            }
        }
        return collector.variants();
    }

    private static JsonArray list(String text, String file) throws DiagnosticException {
        try {
            return JsonParser.parseString(text).getAsJsonArray();
        } catch (JsonParseException e) {
            throw failure(
                    "this is no JSON: " + e.getMessage().lines().findFirst().orElse(""), file);
        } catch (StackOverflowError e) {
            throw failure("this is nested too deeply", file);
        }
    }

    private static void add(JsonObject object, VariantCollector collector, String file) throws DiagnosticException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (!member.getKey().equals(NAME)) {
                values.put(member.getKey(), text(member.getKey(), member.getValue(), file));
            }
        }
        JsonElement name = object.get(NAME);
        collector.add(name == null ? null : text(NAME, name, file), values, 0);
    }

    private static String text(String name, JsonElement value, String file) throws DiagnosticException {
        if (value.isJsonPrimitive()) {
            return value.getAsString();
        }
        if (value.isJsonArray()) {
            return value.toString();
        }
        throw failure("the value of '" + name + "' is neither a number, a text, a boolean nor a list", file);
    }

    private static DiagnosticException failure(String message, String file) {
        return new DiagnosticException(Diagnostic.error("batch.json", message, SourceRange.ofFile(file))
                .withHint("for example [{\"name\": \"small\", \"width\": 10}, {\"name\": \"large\", \"width\": 40}]"));
    }
}
