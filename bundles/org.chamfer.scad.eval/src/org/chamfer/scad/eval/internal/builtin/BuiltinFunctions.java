package org.chamfer.scad.eval.internal.builtin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The functions that the language brings along, by name. */
public final class BuiltinFunctions {
    private static final Map<String, BuiltinFunction> BY_NAME = gather();

    /** The features that must be switched on for a function to be there. */
    private static final Map<String, String> FEATURES = Map.of(
            "import",
            "import-function",
            "textmetrics",
            "textmetrics",
            "fontmetrics",
            "textmetrics",
            "is_object",
            "textmetrics",
            "object",
            "object-function",
            "has_key",
            "object-function");

    private BuiltinFunctions() {}

    /** The function of a name, {@code null} if there is none. */
    public static BuiltinFunction find(String name) {
        return BY_NAME.get(name);
    }

    /** The names of all functions. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The experimental feature that brings a function along, {@code null} if it is always there. */
    public static String featureOf(String name) {
        return FEATURES.get(name);
    }

    private static Map<String, BuiltinFunction> gather() {
        Map<String, BuiltinFunction> all = new HashMap<>(NumberFunctions.all());
        all.putAll(ListFunctions.all());
        all.putAll(TextFunctions.all());
        all.putAll(TypeFunctions.all());
        all.putAll(ObjectFunctions.all());
        all.putAll(FileFunctions.all());
        all.putAll(FontFunctions.all());
        all.put("search", SearchFunction::search);
        all.put("rands", RandomFunction::rands);
        return Map.copyOf(all);
    }
}
