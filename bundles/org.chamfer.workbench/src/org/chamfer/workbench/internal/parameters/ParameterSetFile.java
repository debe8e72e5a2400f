package org.chamfer.workbench.internal.parameters;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.scad.eval.customizer.ParameterSets;

/**
 * A file of parameter sets in the format of OpenSCAD's customizer. Immutable; whatever else is in the file is kept.
 */
final class ParameterSetFile {
    private static final String SETS = "parameterSets";
    private static final String VERSION = "fileFormatVersion";
    private static final String CURRENT = "1";

    private static final Gson JSON = new GsonBuilder()
            .setFormattingStyle(FormattingStyle.PRETTY.withIndent("    "))
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final JsonObject root;
    private final List<ParameterSet> sets;

    private ParameterSetFile(JsonObject root, List<ParameterSet> sets) {
        this.root = root;
        this.sets = List.copyOf(sets);
    }

    /** A file without sets. */
    static ParameterSetFile empty() {
        JsonObject root = new JsonObject();
        root.add(SETS, new JsonObject());
        root.addProperty(VERSION, CURRENT);
        return new ParameterSetFile(root, List.of());
    }

    /**
     * Reads the text of a file.
     *
     * @param shownPath the file for messages
     * @throws DiagnosticException if it is not JSON or has no parameter sets
     */
    static ParameterSetFile read(String json, String shownPath) throws DiagnosticException {
        List<ParameterSet> sets = ParameterSets.parse(json, shownPath).all();
        try {
            return new ParameterSetFile(JsonParser.parseString(json).getAsJsonObject(), sets);
        } catch (JsonParseException | IllegalStateException e) {
            throw new IllegalStateException("one reader takes what the other does not: " + shownPath, e);
        }
    }

    /** The sets in their order. */
    List<ParameterSet> sets() {
        return sets;
    }

    /**
     * This file with a set added or replaced; values of a replaced set that are not given stay as they are.
     *
     * @param values by the names of parameters, as texts
     */
    ParameterSetFile with(String name, Map<String, String> values) throws DiagnosticException {
        JsonObject copy = root.deepCopy();
        JsonObject all = copy.getAsJsonObject(SETS);
        JsonObject set = all.get(name) instanceof JsonObject known ? known : new JsonObject();
        values.forEach(set::addProperty);
        all.add(name, set);
        if (!copy.has(VERSION)) {
            copy.addProperty(VERSION, CURRENT);
        }
        return read(text(copy), name);
    }

    /** This file without a set. */
    ParameterSetFile without(String name) throws DiagnosticException {
        JsonObject copy = root.deepCopy();
        copy.getAsJsonObject(SETS).remove(name);
        return read(text(copy), name);
    }

    /** The text of the file, as OpenSCAD lays it out. */
    String text() {
        return text(root);
    }

    private static String text(JsonElement json) {
        return JSON.toJson(json) + "\n";
    }
}
