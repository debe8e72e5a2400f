package org.chamfer.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;

/** Diagnostics as JSON, the same for all commands. Fields are only ever added. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** One object for each diagnostic; those without a place have no {@code file}, {@code line} and so on. */
    public static JsonArray of(List<Diagnostic> diagnostics) {
        JsonArray array = new JsonArray();
        for (Diagnostic diagnostic : diagnostics) {
            JsonObject json = new JsonObject();
            json.addProperty("severity", diagnostic.severity().label());
            json.addProperty("code", diagnostic.code());
            json.addProperty("message", diagnostic.message());
            json.addProperty("hint", diagnostic.hint());
            diagnostic.place().ifPresent(place -> addPlace(json, place));
            array.add(json);
        }
        return array;
    }

    private static void addPlace(JsonObject json, SourceRange place) {
        json.addProperty("file", place.file());
        json.addProperty("line", place.line());
        json.addProperty("column", place.column());
        json.addProperty("length", place.length());
    }
}
