package org.chamfer.scad.eval.internal.builtin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The functions that the language brings along, by name. */
public final class BuiltinFunctions {
    private static final Map<String, BuiltinFunction> BY_NAME = gather();

    private static final Set<String> EXPERIMENTAL =
            Set.of("import", "textmetrics", "fontmetrics", "object", "is_object", "has_key");

    private BuiltinFunctions() {}

    /** The function of a name, {@code null} if there is none. */
    public static BuiltinFunction find(String name) {
        return BY_NAME.get(name);
    }

    /** The names of all functions. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** True for the name of a function that only a feature that is switched on brings along. */
    public static boolean isExperimental(String name) {
        return EXPERIMENTAL.contains(name);
    }

    private static Map<String, BuiltinFunction> gather() {
        Map<String, BuiltinFunction> all = new HashMap<>(NumberFunctions.all());
        all.putAll(ListFunctions.all());
        all.putAll(TextFunctions.all());
        all.putAll(TypeFunctions.all());
        all.put("search", SearchFunction::search);
        all.put("rands", RandomFunction::rands);
        return Map.copyOf(all);
    }
}
