package org.chamfer.engine.publication;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.engine.installation.Environment;

/** Manifests as JSON, always the same bytes for the same manifest. */
public final class ManifestJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final int FORMAT = 1;

    private ManifestJson() {}

    /** Writes a manifest. */
    public static String text(RunManifest manifest) {
        JsonObject environment = new JsonObject();
        environment.addProperty("product", manifest.environment().product());
        environment.addProperty("kernel", manifest.environment().kernel());
        environment.add("bundles", object(manifest.environment().bundles()));
        environment.add("models", object(manifest.environment().models()));
        JsonArray targets = new JsonArray();
        manifest.targets().forEach(targets::add);
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("graph", manifest.graph());
        json.add("targets", targets);
        json.add("parameters", object(manifest.parameters()));
        json.add("inputs", files(manifest.inputs()));
        json.add("outputs", files(manifest.outputs()));
        json.add("values", object(manifest.values()));
        json.add("environment", environment);
        return GSON.toJson(json) + "\n";
    }

    /**
     * Reads a manifest.
     *
     * @param name the file as the user calls it
     * @throws DiagnosticException if it is none
     */
    public static RunManifest parse(String text, String name) throws DiagnosticException {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (json.get("format").getAsInt() != FORMAT) {
                throw failure(name, "it has the format " + json.get("format") + ", not " + FORMAT);
            }
            JsonObject environment = json.getAsJsonObject("environment");
            List<String> targets = new ArrayList<>();
            json.getAsJsonArray("targets").forEach(target -> targets.add(target.getAsString()));
            return new RunManifest(
                    json.get("graph").getAsString(),
                    targets,
                    map(json.getAsJsonObject("parameters")),
                    files(json.getAsJsonArray("inputs")),
                    files(json.getAsJsonArray("outputs")),
                    map(json.getAsJsonObject("values")),
                    new Environment(
                            environment.get("product").getAsString(),
                            environment.get("kernel").getAsString(),
                            map(environment.getAsJsonObject("bundles")),
                            map(environment.getAsJsonObject("models"))));
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | NumberFormatException
                | NullPointerException _) {
            // Gson says in many ways that an element is missing or of another kind.
            throw failure(name, "it is not what 'chamfer run' writes");
        }
    }

    private static DiagnosticException failure(String name, String reason) {
        return new DiagnosticException(
                Diagnostic.error("run.bad-manifest", "cannot read the manifest: " + reason, SourceRange.ofFile(name))
                        .withHint("'chamfer run' writes one beside the results"));
    }

    private static JsonObject object(Map<String, String> map) {
        JsonObject json = new JsonObject();
        map.forEach(json::addProperty);
        return json;
    }

    private static SortedMap<String, String> map(JsonObject json) {
        SortedMap<String, String> map = new TreeMap<>();
        json.entrySet()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().getAsString()));
        return map;
    }

    private static JsonArray files(List<ManifestFile> files) {
        JsonArray array = new JsonArray();
        for (ManifestFile file : files) {
            JsonObject json = new JsonObject();
            json.addProperty("file", file.name());
            json.addProperty("bytes", file.bytes());
            json.addProperty("sha256", file.sha256());
            array.add(json);
        }
        return array;
    }

    private static List<ManifestFile> files(JsonArray array) {
        List<ManifestFile> files = new ArrayList<>();
        for (JsonElement element : array) {
            JsonObject json = element.getAsJsonObject();
            files.add(new ManifestFile(
                    json.get("file").getAsString(),
                    json.get("bytes").getAsLong(),
                    json.get("sha256").getAsString()));
        }
        return files;
    }
}
