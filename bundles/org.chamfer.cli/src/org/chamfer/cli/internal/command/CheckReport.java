package org.chamfer.cli.internal.command;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.cli.internal.DiagnosticJson;

/** What {@code check} has found in all files. Fields of the JSON form are only ever added. */
record CheckReport(List<FileResult> files) {
    /**
     * What it has found in one file.
     *
     * @param file as the user names it
     */
    record FileResult(String file, List<Diagnostic> diagnostics) {}

    CheckReport {
        files = List.copyOf(files);
    }

    /** The number of diagnostics of a severity. */
    long count(Severity severity) {
        return files.stream()
                .flatMap(file -> file.diagnostics().stream())
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** One line for people. */
    String summary() {
        return number(files.size(), "file") + " checked: " + number(count(Severity.ERROR), "error") + ", "
                + number(count(Severity.WARNING), "warning");
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** The JSON text with a line feed at the end. */
    String json() {
        JsonArray array = new JsonArray();
        for (FileResult file : files) {
            JsonObject one = new JsonObject();
            one.addProperty("file", file.file());
            one.add("diagnostics", DiagnosticJson.of(file.diagnostics()));
            array.add(one);
        }
        JsonObject json = new JsonObject();
        json.add("files", array);
        json.addProperty("errors", count(Severity.ERROR));
        json.addProperty("warnings", count(Severity.WARNING));
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(json) + "\n";
    }
}
