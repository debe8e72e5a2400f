package org.chamfer.batch.internal;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Map;
import org.chamfer.batch.BatchReport;
import org.chamfer.batch.OutputFile;
import org.chamfer.batch.VariantResult;

/** The report as JSON. */
public final class JsonReport {
    private JsonReport() {}

    /** The text, ended by a line feed. */
    public static String of(BatchReport report) {
        JsonObject all = new JsonObject();
        all.addProperty("model", report.model());
        all.addProperty("variants", report.results().size());
        all.addProperty("failures", report.failures());
        JsonArray results = new JsonArray();
        report.results().forEach(result -> results.add(result(result)));
        all.add("results", results);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all) + "\n";
    }

    private static JsonObject result(VariantResult result) {
        JsonObject object = new JsonObject();
        object.addProperty("name", result.variant().name());
        JsonObject values = new JsonObject();
        result.variant().values().forEach(values::addProperty);
        object.add("values", values);
        object.addProperty("ok", result.succeeded());
        if (!result.succeeded()) {
            object.addProperty("failure", result.failure());
        }
        JsonObject measures = new JsonObject();
        for (Map.Entry<String, String> measure : result.measures().entrySet()) {
            measures.add(measure.getKey(), primitive(measure.getValue()));
        }
        object.add("measures", measures);
        JsonArray files = new JsonArray();
        for (OutputFile file : result.files()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("path", file.path());
            entry.addProperty("sha256", file.digest());
            entry.addProperty("bytes", file.bytes());
            files.add(entry);
        }
        object.add("files", files);
        JsonArray warnings = new JsonArray();
        result.warnings().forEach(warnings::add);
        object.add("warnings", warnings);
        return object;
    }

    private static JsonPrimitive primitive(String text) {
        return text.equals("true") || text.equals("false")
                ? new JsonPrimitive(Boolean.valueOf(text))
                : new JsonPrimitive(new BigDecimal(text));
    }
}
